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

/** What stands beside the slices: the files of the command line, which know the core and no database. */
const besideSlices = ['score-files'];

module.exports = { slices, closedTo, besideSlices };
