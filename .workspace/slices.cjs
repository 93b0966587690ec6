/** The slices of the API in their order: each may import only those before it. The rules of direction are made from this list. */
const slices = [
  'platform',
  'ledger',
  'access',
  'competition',
  'participants',
  'complaints',
  'submissions',
  'judging',
  'results',
  'reports',
  'publication',
];

/** Slices that may import less than all before them. */
const narrowed = {
  publication: ['platform', 'access', 'competition', 'participants', 'results', 'reports'],
};

/** What a slice must not import. */
function closedTo(slice) {
  const open = narrowed[slice] ?? slices.slice(0, slices.indexOf(slice));
  return slices.filter((other) => other !== slice && !open.includes(other));
}

/** What stands beside the slices: files that people bring, read without a database; a slice may come through their door. */
const besideSlices = ['score-files', 'complaint-files'];

/** Rooms inside a room: `platform` has one for each of its activities, and a file that nobody trusts is opened in a room of its own. */
const innerRooms = { platform: true, 'complaint-files': ['workbook', 'synthetic'] };

/** Whether a room may have that folder inside. */
function mayHold(room, [inner, ...deeper]) {
  const open = innerRooms[room] ?? [];
  return inner === undefined || open === true || (open.includes(inner) && deeper.length === 0);
}

module.exports = { slices, closedTo, besideSlices, mayHold };
