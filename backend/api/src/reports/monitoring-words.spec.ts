import { improvementFacts } from './monitoring-words';

test.each([
  { firstFollowUpPercent: '74.0', value: '74,0 % lebih cepat' },
  { firstFollowUpPercent: '-12.5', value: '12,5 % lebih lambat' },
])('$firstFollowUpPercent is told as $value', ({ firstFollowUpPercent, value }) => {
  const points = { followedUpPoints: '0.0', resolvedPoints: '0.0', withinSlaPoints: '0.0' };
  const [first] = improvementFacts({ kind: 'compared', firstFollowUpPercent, ...points });
  expect(first).toEqual({ label: 'Tindak lanjut pertama', value });
});
