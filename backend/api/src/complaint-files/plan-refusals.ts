import type { ComplaintMapping, ComplaintPreview } from '@anggakara/contracts';
import { columnPlan } from './column-plan';
import { personalHeader } from './personal-headers';
import { RefusedComplaintFile } from './reading';

type Refusal = ComplaintPreview['refusals'][number];

/** Every personal column, and the first other thing for which a header would be refused with a mapping. */
export function planRefusals(header: readonly string[], mapping: ComplaintMapping): readonly Refusal[] {
  const personal = header.filter((name) => !mapping.dropped.includes(name) && personalHeader(name) !== undefined);
  const dropped = [...mapping.dropped, ...personal];
  return [
    ...personal.map((name): Refusal => ({
      code: 'personal-column',
      facts: { header: name, kind: personalHeader(name) },
    })),
    ...otherRefusal(header, { ...mapping, dropped }),
  ];
}

function otherRefusal(header: readonly string[], mapping: ComplaintMapping): readonly Refusal[] {
  try {
    columnPlan(header, mapping);
    return [];
  } catch (error) {
    if (!(error instanceof RefusedComplaintFile)) throw error;
    return [{ code: error.code, facts: error.facts }];
  }
}
