import angular from 'angular-eslint';

const SCRIPTS = ['frontend/portal/**/*.ts'];
/** The page that starts the program is no template. */
const TEMPLATES = ['frontend/portal/src/{features,shell,ui}/**/*.html', 'frontend/portal/**/*.ts/*.html'];

const scriptRules = [
  'prefer-on-push-component-change-detection',
  'prefer-signals',
  'prefer-inject',
  'prefer-output-readonly',
  'no-uncalled-signals',
  'prefer-host-metadata-property',
  'runtime-localize',
];

const templateRules = [
  'prefer-control-flow',
  'prefer-self-closing-tags',
  'no-inline-styles',
  'conditional-complexity',
  'button-has-type',
];

const errors = (prefix, names) => Object.fromEntries(names.map((name) => [`${prefix}/${name}`, 'error']));

/** Attributes that no reader sees or hears; every other text needs an i18n mark. */
const TECHNICAL = [
  'actions',
  'align',
  'ariaCurrentWhenActive',
  'aria-controls',
  'aria-describedby',
  'aria-haspopup',
  'aria-labelledby',
  'aria-live',
  'autocapitalize',
  'autocomplete',
  'closedby',
  'column',
  'd',
  'data-copy',
  'data-place',
  'enterkeyhint',
  'fileName',
  'form',
  'formControlName',
  'inputmode',
  'name',
  'pattern',
  'popover',
  'popovertarget',
  'scope',
  'spellcheck',
  'tone',
  'tools',
];

const i18n = { checkId: false, checkDuplicateId: false, checkAttributes: true, ignoreAttributes: TECHNICAL };

const BROWSER_LIBRARIES = {
  patterns: [
    {
      group: ['@nestjs/*', 'typeorm', 'pg', 'class-validator', 'class-transformer'],
      message: 'portal-without-server: the portal knows the API by its contracts.',
    },
  ],
};

export const angularRules = [
  ...angular.configs.tsRecommended.map((config) => ({ ...config, files: SCRIPTS })),
  {
    files: SCRIPTS,
    processor: angular.processInlineTemplates,
    rules: {
      ...errors('@angular-eslint', scriptRules),
      '@typescript-eslint/no-restricted-imports': ['error', BROWSER_LIBRARIES],
    },
  },
  {
    // A rule of a signal form takes what it needs out of its context, as the framework documents it.
    files: ['frontend/portal/**/*.form.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  ...angular.configs.templateRecommended.map((config) => ({ ...config, files: TEMPLATES })),
  ...angular.configs.templateAccessibility.map((config) => ({ ...config, files: TEMPLATES })),
  {
    files: TEMPLATES,
    rules: {
      ...errors('@angular-eslint/template', templateRules),
      '@angular-eslint/template/i18n': ['error', i18n],
    },
  },
];
