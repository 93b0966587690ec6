import type { ParameterExample } from './operation';

/** What stands in an address when the demo edition is looked at. */
export const PARAMETER_EXAMPLES: Readonly<Record<string, ParameterExample>> = {
  edition: 'demo',
  year: '2020',
  stage: 'document',
  group: 'IP',
  entry: 'IP-001',
  agency: 'contoh-ip-001',
  run: 1,
  monitoring: 1,
  computation: '3f0c9a52-5a1e-4c6b-8d57-2b7f3f6c1e90',
};
