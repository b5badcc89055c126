import { expect, test } from '../../fixtures/index.ts';
import { riskiest, type ExitCode } from '../../playbooks/runner/exit-codes.ts';

const orders: [codes: ExitCode[], riskiest: ExitCode][] = [
  [[], 0],
  [[0, 10], 10],
  [[10, 20], 20],
  [[20, 60], 60],
  [[60, 40], 40],
  [[40, 50], 50],
  [[50, 31], 31],
  [[31, 30], 30],
  [[30, 32], 32],
  [[32, 80], 80],
];

for (const [codes, expected] of orders)
  test(`of ${codes.join(' and ') || 'nothing'} the riskiest is ${expected}`, () => {
    expect(riskiest(codes)).toBe(expected);
    expect(riskiest(codes.toReversed())).toBe(expected);
  });
