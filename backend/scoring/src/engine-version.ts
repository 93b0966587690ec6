/** Changes whenever the same input could give another result. It stands in every result. (docs/rules/canonical-form.md 5) */
export const ENGINE_VERSION = '1.0.0';
