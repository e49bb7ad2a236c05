import { LIFECYCLE, type Move, NOTICE_KEYS } from './status.js';

/** The table's shape with plain texts, so that a broken one can be checked too. */
type Graph = Readonly<Record<string, { notice: string; leavesTo: Readonly<Record<string, Move>> }>>;

const START = 'new';

/**
 * Problems of the order table, empty when it is sound; asked at start. Unknown or unreachable statuses, statuses that
 * never end, notices without a key, corrections that do not take a move back.
 */
export function checkOrderGraph(graph: Graph = LIFECYCLE, noticeKeys: readonly string[] = NOTICE_KEYS): string[] {
  const problems: string[] = [];
  const reached = reachableFrom(START, graph);
  for (const [status, row] of Object.entries(graph)) {
    if (!reached.has(status)) problems.push(`status ${status} is unreachable`);
    if (!noticeKeys.includes(row.notice)) problems.push(`status ${status} announces unknown notice ${row.notice}`);
    for (const [to, move] of Object.entries(row.leavesTo)) {
      const target = graph[to];
      if (target === undefined) problems.push(`status ${status} leaves to unknown status ${to}`);
      else if (move.kind === 'correction' && target.leavesTo[status]?.kind !== 'move') {
        problems.push(`correction ${status} → ${to} takes no move back`);
      }
    }
    const ends = [...reachableFrom(status, graph)].some((other) => isEndOf(graph, other));
    if (!ends) problems.push(`status ${status} never ends`);
  }
  return problems;
}

const isEndOf = (graph: Graph, status: string): boolean =>
  Object.keys(graph[status]?.leavesTo ?? { x: 0 }).length === 0;

function reachableFrom(start: string, graph: Graph): Set<string> {
  const reached = new Set<string>();
  const queue = [start];
  for (let status = queue.pop(); status !== undefined; status = queue.pop()) {
    if (reached.has(status)) continue;
    reached.add(status);
    queue.push(...Object.keys(graph[status]?.leavesTo ?? {}));
  }
  return reached;
}
