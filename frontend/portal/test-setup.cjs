require('./src/test-setup-words');
// A test of words and numbers alone says `@jest-environment node`, and is spared the page.
if (typeof document !== 'undefined') require('./src/test-setup-page');
