import type { VNode } from 'preact';
import { Approvals } from '../../../src/web/pages/approvals.js';
import { SameBuyer } from '../../../src/web/pages/buyer-same.js';
import { Campaigns } from '../../../src/web/pages/campaigns.js';
import { Catalogue } from '../../../src/web/pages/catalogue.js';
import { Chats } from '../../../src/web/pages/chats.js';
import { ErrorPage, PlainErrorPage } from '../../../src/web/pages/error.js';
import { Health } from '../../../src/web/pages/health.js';
import { HiddenComments } from '../../../src/web/pages/hidden.js';
import { More } from '../../../src/web/pages/more.js';
import { Order } from '../../../src/web/pages/order.js';
import { Orders } from '../../../src/web/pages/orders.js';
import { Outbox } from '../../../src/web/pages/outbox.js';
import { Password } from '../../../src/web/pages/password.js';
import { ProductForm } from '../../../src/web/pages/product-form.js';
import { Settings } from '../../../src/web/pages/settings.js';
import { SettingsFields } from '../../../src/web/pages/settings-fields.js';
import { SettingsHiding } from '../../../src/web/pages/settings-hiding.js';
import { SettingsKeywords } from '../../../src/web/pages/settings-keywords.js';
import { SettingsMatrix } from '../../../src/web/pages/settings-matrix.js';
import { SettingsMessenger } from '../../../src/web/pages/settings-messenger.js';
import { SettingsModel } from '../../../src/web/pages/settings-model.js';
import { SettingsPages } from '../../../src/web/pages/settings-pages.js';
import { SettingsPeople } from '../../../src/web/pages/settings-people.js';
import { SettingsPolicies } from '../../../src/web/pages/settings-policies.js';
import { SettingsTemplates } from '../../../src/web/pages/settings-templates.js';
import { SettingsTexts } from '../../../src/web/pages/settings-texts.js';
import { SignIn } from '../../../src/web/pages/sign-in.js';
import { Today } from '../../../src/web/pages/today.js';
import { UiStories } from '../../../src/web/pages/ui-stories.js';
import { Zones } from '../../../src/web/pages/zones.js';
import type { Locale } from '../../../src/words/format.js';
import { WORDS } from '../../../src/words/words.js';
import { approvals, commentCard, noApprovals, orderCard, stoppedCard, voidCard } from './approvals.js';
import { chats, sameBuyer } from './chats.js';
import { NOW, sampleContext } from './context.js';
import { hidden, hideCard, hiding, mootHideCard } from './hides.js';
import { keywords, refusedKeywords } from './keywords.js';
import { newOrders, order, orders, packedOrder } from './orders.js';
import * as running from './running.js';
import * as settingsSamples from './settings.js';
import { catalogue, productForm, today, zones } from './shop.js';

/** Every page with sample data, by name; drawn in either language. */
export const PAGES: Record<string, (locale: Locale) => VNode> = {
  approvals: (locale) => <Approvals ctx={sampleContext(locale, '/approvals')} data={approvals} />,
  'approvals-order': (locale) => (
    <Approvals
      ctx={sampleContext(locale, '/approvals/draft-2')}
      data={{ ...approvals, card: orderCard, place: 2, previous: `/approvals/${commentCard.id}` }}
    />
  ),
  'approvals-void': (locale) => (
    <Approvals ctx={sampleContext(locale, '/approvals/draft-3')} data={{ ...approvals, card: voidCard }} />
  ),
  'approvals-stopped': (locale) => (
    <Approvals ctx={sampleContext(locale, '/approvals/draft-4')} data={{ ...approvals, card: stoppedCard }} />
  ),
  'approvals-empty': (locale) => <Approvals ctx={sampleContext(locale, '/approvals')} data={noApprovals} />,
  'approvals-hide': (locale) => (
    <Approvals ctx={sampleContext(locale, '/approvals/hide/hide-1')} data={{ ...approvals, hide: hideCard }} />
  ),
  'approvals-hide-moot': (locale) => (
    <Approvals ctx={sampleContext(locale, '/approvals/hide/hide-2')} data={{ ...noApprovals, hide: mootHideCard }} />
  ),
  hidden: (locale) => <HiddenComments ctx={sampleContext(locale, '/hidden')} data={hidden} />,
  chats: (locale) => <Chats ctx={sampleContext(locale, '/chats')} data={{ ...chats, thread: null }} />,
  chat: (locale) => <Chats ctx={sampleContext(locale, '/chats/conversation-2')} data={chats} />,
  'buyer-same': (locale) => <SameBuyer ctx={sampleContext(locale, '/buyers/b1/same')} data={sameBuyer} />,
  orders: (locale) => <Orders ctx={sampleContext(locale, '/orders')} data={orders} />,
  'orders-bulk': (locale) => <Orders ctx={sampleContext(locale, '/orders?status=new')} data={newOrders} />,
  password: (locale) => (
    <Password
      ctx={sampleContext(locale, '/account/password')}
      data={{ asksOld: true, errors: { old: WORDS[locale].reasons.old_password_wrong } }}
    />
  ),
  order: (locale) => <Order ctx={sampleContext(locale, '/orders/order-1')} data={order} />,
  'order-packed': (locale) => <Order ctx={sampleContext(locale, '/orders/order-1')} data={packedOrder} />,
  'sign-in': (locale) => (
    <SignIn
      data={{
        words: WORDS[locale],
        locale,
        now: NOW,
        theme: 'auto',
        csrf: 'sample-token',
        to: '/',
        hint: { email: 'admin@example.com', password: 'sandbox' },
      }}
    />
  ),
  today: (locale) => <Today ctx={sampleContext(locale, '/')} data={today} />,
  catalogue: (locale) => <Catalogue ctx={sampleContext(locale, '/catalogue')} data={catalogue} />,
  product: (locale) => <ProductForm ctx={sampleContext(locale, '/catalogue/new')} data={productForm} />,
  zones: (locale) => <Zones ctx={sampleContext(locale, '/catalogue/zones')} data={zones} />,
  campaigns: (locale) => <Campaigns ctx={sampleContext(locale, '/campaigns')} data={running.campaigns} />,
  outbox: (locale) => <Outbox ctx={sampleContext(locale, '/outbox')} data={running.outbox} />,
  health: (locale) => <Health ctx={sampleContext(locale, '/health')} data={running.health} />,
  more: (locale) => <More ctx={sampleContext(locale, '/more')} />,
  settings: (locale) => <Settings ctx={sampleContext(locale, '/settings')} data={settingsSamples.settings} />,
  'settings-pages': (locale) => (
    <SettingsPages ctx={sampleContext(locale, '/settings/pages')} data={settingsSamples.settingsPages} />
  ),
  'settings-messenger': (locale) => (
    <SettingsMessenger
      ctx={sampleContext(locale, '/settings/pages/page-1/messenger')}
      data={settingsSamples.messenger}
    />
  ),
  'settings-people': (locale) => (
    <SettingsPeople ctx={sampleContext(locale, '/settings/people')} data={settingsSamples.people} />
  ),
  'settings-matrix': (locale) => (
    <SettingsMatrix
      ctx={sampleContext(locale, '/settings/matrix')}
      data={settingsSamples.matrix}
      autopilot={settingsSamples.autopilot}
    />
  ),
  'settings-keywords': (locale) => (
    <SettingsKeywords ctx={sampleContext(locale, '/settings/keywords')} data={keywords} />
  ),
  'settings-keywords-refused': (locale) => (
    <SettingsKeywords ctx={sampleContext(locale, '/settings/keywords')} data={refusedKeywords} />
  ),
  'settings-hiding': (locale) => <SettingsHiding ctx={sampleContext(locale, '/settings/hiding')} data={hiding} />,
  'settings-targets': (locale) => (
    <SettingsFields ctx={sampleContext(locale, '/settings/targets')} data={settingsSamples.targets} />
  ),
  'settings-automation': (locale) => (
    <SettingsFields ctx={sampleContext(locale, '/settings/automation')} data={settingsSamples.automation} />
  ),
  'settings-model': (locale) => (
    <SettingsModel ctx={sampleContext(locale, '/settings/model')} data={settingsSamples.model} />
  ),
  'settings-policies': (locale) => (
    <SettingsPolicies ctx={sampleContext(locale, '/settings/policies')} data={settingsSamples.policies} />
  ),
  'settings-templates': (locale) => (
    <SettingsTemplates ctx={sampleContext(locale, '/settings/templates')} data={settingsSamples.templates} />
  ),
  'settings-texts': (locale) => (
    <SettingsTexts ctx={sampleContext(locale, '/settings/texts/reply.price')} data={settingsSamples.priceText} />
  ),
  error: (locale) => (
    <ErrorPage
      ctx={sampleContext(locale, '/orders/x', {
        automation: { paused: true, by: 'Rumana', since: NOW - 600_000 },
        flash: { kind: 'refused', text: WORDS[locale].reasons.changed_meanwhile },
      })}
      data={{ kind: 'conflict', reasons: [{ code: 'changed_meanwhile' }], back: '/orders' }}
    />
  ),
  'plain-error': (locale) => (
    <PlainErrorPage words={WORDS[locale]} locale={locale} now={NOW} data={{ kind: 'broken', reasons: [], back: '/' }} />
  ),
  ui: (locale) => <UiStories ctx={sampleContext(locale, '/ui')} />,
};
