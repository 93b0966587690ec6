import type { PanelView, ParticipantGroupView } from '@anggakara/contracts';
import type { Stage } from '../competition';
import type { PanelMemberEntity } from './panel-member.entity';
import type { PanelEntity } from './panel.entity';

export interface SeatedStage {
  readonly groups: readonly ParticipantGroupView[];
  readonly stage: Stage;
  readonly panels: readonly PanelEntity[];
  readonly members: readonly PanelMemberEntity[];
  readonly names: ReadonlyMap<string, string>;
}

/** The panels of a stage in the order of the edition's groups. */
export function panelViews({ groups, stage, panels, members, names }: SeatedStage): readonly PanelView[] {
  const versions = new Map(panels.map(({ groupCode, version }) => [groupCode, version]));
  return groups
    .filter(({ code, places }) => places > 0 || (versions.get(code) ?? 0) > 0)
    .map(({ code }) => ({
      stage: stage.code,
      group: code,
      version: versions.get(code) ?? 0,
      quorum: stage.quorum,
      members: members
        .filter(({ groupCode }) => groupCode === code)
        .map(({ personId }) => ({ personId, name: names.get(personId) ?? '' }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
    }));
}
