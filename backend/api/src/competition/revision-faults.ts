import type { ReviseInstrument } from '@anggakara/contracts';
import { metricNodesOf, nodesOf, type Rubric } from '@anggakara/scoring';
import type { PlacedFault } from '../platform';

type Revision = Pick<ReviseInstrument, 'weights' | 'goalposts'>;

/** What of a revision names nothing in the rubric, or names it twice; structure is checked at the door. */
export function revisionFaults(rubric: Rubric, { weights, goalposts }: Revision): readonly PlacedFault[] {
  if (weights.length + goalposts.length === 0) return [{ path: 'weights', code: 'too-few', facts: { min: 1 } }];
  const indices = rubric.indices.map(({ code }) => code);
  const nodes = nodesOf(rubric).flatMap(({ code }) => (code === rubric.root.code ? [] : [code]));
  const metrics = metricNodesOf(rubric).map(({ code }) => code);
  return [
    ...weights.flatMap(({ index, node }, place) => [
      ...unknown(`weights[${place}].index`, index, indices),
      ...unknown(`weights[${place}].node`, node, nodes),
    ]),
    ...goalposts.flatMap(({ node }, place) => unknown(`goalposts[${place}].node`, node, metrics)),
    ...repeated(
      'weights',
      weights.map(({ index, node }) => `${index} ${node}`),
    ),
    ...repeated(
      'goalposts',
      goalposts.map(({ node }) => node),
    ),
  ];
}

function unknown(path: string, value: string, allowed: readonly string[]): readonly PlacedFault[] {
  return allowed.includes(value) ? [] : [{ path, code: 'not-one-of', facts: { allowed: allowed.join(', ') } }];
}

function repeated(path: string, values: readonly string[]): readonly PlacedFault[] {
  return values.flatMap((value, place) =>
    values.indexOf(value) === place ? [] : [{ path: `${path}[${place}]`, code: 'repeated' as const }],
  );
}
