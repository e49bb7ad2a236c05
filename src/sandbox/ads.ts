/** A campaign of the sandbox's ad account, with its one ad set and one ad. Money in minor units of the account. */
export interface AdCampaign {
  id: string;
  name: string;
  adSet: { id: string; name: string };
  ad: { id: string; name: string };
  status: 'ACTIVE' | 'PAUSED';
  dailyBudget: number;
  /** When it ran, epoch ms; the last span is open while it is active. */
  runs: { from: number; to: number | null }[];
}

/** The account ads are paid from. `started` are buyers who wrote straight after a click on an ad. */
export interface AdAccount {
  id: string;
  name: string;
  currency: 'BDT';
  campaigns: Map<string, AdCampaign>;
  started: { adId: string; at: number }[];
}

const DAY = 86_400_000;

/** One running campaign with stable ids; it has run for three days when the sandbox starts. */
export function seedAdAccount(now: number): AdAccount {
  const campaign: AdCampaign = {
    id: '120210000000000001',
    name: 'Jamdani, messages',
    adSet: { id: '120210000000000002', name: 'Dhaka, women 22–45' },
    ad: { id: '120210000000000003', name: 'Red jamdani' },
    status: 'ACTIVE',
    dailyBudget: 50_000,
    runs: [{ from: now - 3 * DAY, to: null }],
  };
  const campaigns = new Map([[campaign.id, campaign]]);
  return { id: 'act_120210000000', name: 'Rupkotha Fashion', currency: 'BDT', campaigns, started: [] };
}

/** Starts or stops it: what it spends follows from when it ran. */
export function setStatus(campaign: AdCampaign, status: AdCampaign['status'], now: number): void {
  if (campaign.status === status) return;
  campaign.status = status;
  const last = campaign.runs.at(-1);
  if (status === 'ACTIVE') campaign.runs.push({ from: now, to: null });
  else if (last) last.to = now;
}

/** What was spent from `from` until before `to`: the daily budget, evenly over the time it ran. */
export function spentIn(campaign: AdCampaign, from: number, to: number): number {
  const ms = campaign.runs.map((run) => Math.max(0, Math.min(run.to ?? to, to) - Math.max(run.from, from)));
  return Math.floor((ms.reduce((sum, one) => sum + one, 0) * campaign.dailyBudget) / DAY);
}
