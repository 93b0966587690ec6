/**
 * Flat configuration replaces the options of a rule where two blocks match one file. Each block therefore states all
 * the syntax it forbids, composed from these groups.
 */
export const FOCUSED_TESTS = [
  {
    selector:
      'CallExpression > MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo)$/]',
    message: 'focused-test: every test runs.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
    message: 'focused-test: every test runs.',
  },
];

export const NAMED_EXPORTS = [
  { selector: 'ExportDefaultDeclaration', message: 'named-export: a thing has one name everywhere.' },
];

export const ENVIRONMENT = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'environment: it is read in platform/config alone.',
  },
];

/** exceljs expands whatever a file names: it writes our documents, and a workbook from outside has a reader of its own. */
export const OWN_WORKBOOKS = [
  {
    selector:
      ":matches(MemberExpression[property.name='WorkbookReader'], MemberExpression[object.property.name=/^(xlsx|csv)$/][property.name=/^(load|read|readFile)$/])",
    message: 'own-workbooks: exceljs writes; a workbook from outside is read by complaint-files/workbook.',
  },
];

export const PURITY = [
  { selector: "NewExpression[callee.name='Date']", message: 'pure-time: time is passed in.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'pure-time: time is passed in.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'pure-chance: the same input has the same result.',
  },
  { selector: ':function[async=true]', message: 'pure-synchronous: the core waits for nothing.' },
  {
    selector: 'CallExpression > MemberExpression[property.name=/^(sort|reverse|splice)$/]',
    message: 'pure-copy: use toSorted, toReversed, toSpliced.',
  },
];

export const PLAIN_CONTRACTS = [
  { selector: 'Decorator', message: 'plain-contract: a decorator belongs to the API.' },
  { selector: 'TSEnumDeclaration', message: 'plain-contract: use a union of an `as const` array.' },
];

/** Whether a declared error of HTTP is used outside platform/http. */
export const REFUSALS_ALONE = {
  group: ['@nestjs/common'],
  importNamePattern: '(Exception|HttpStatus)$',
  message: 'refusal-alone: services refuse with Refusal(code, facts).',
};
