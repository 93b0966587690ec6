export { indexed, nextLine, rowCount, separateBy } from './cells';
export * from './layout';
export { expectCells } from './row';
export { earliestReceipt, lastReceipt, latestDay, readDaysBy } from './row-days';
export { watch } from './row-words';
export { taken } from './rows';
export { begin, forgetTickets, lineBefore, prepare } from './tickets';
export { codeOf, forgetWords, keep } from './words';
