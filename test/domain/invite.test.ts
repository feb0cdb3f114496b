// The invite code in a message: found as it is handed over, never in what people tell.
import { expect, test } from 'vitest';
import { INVITE_LENGTH, inviteIn, plainInvite } from '../../domain/invite.ts';

const CODE = '7K2MQ9X4TB0WZ6RDA1HVCE83PN';
const GROUPED = '7K2M-Q9X4-TB0W-Z6RD-A1HV-CE83-PN';

test.each([
  CODE,
  GROUPED,
  GROUPED.replaceAll('-', ' '),
  GROUPED.toLowerCase(),
  `Mã mời: ${GROUPED}`,
  `mã của tôi là ${CODE}, cảm ơn`,
])('%j holds an invite', (text) => {
  const found = inviteIn(text);
  expect(plainInvite(found ?? '')).toBe(CODE);
});

test.each([
  'Đường vào bản hỏng nặng',
  'toi muon hoi giay khai sinh cho chau be',
  'nhan dien theo tien danh cong ba tu',
  '123 456 7894',
  '0912 345 678',
  CODE.slice(1),
  `${CODE}X`,
  `${GROUPED}-XY`,
  '',
])('%j holds none', (text) => expect(inviteIn(text)).toBeNull());

test('letters that look like digits are those digits', () => {
  expect(plainInvite('o0-iIlL-1')).toBe('0011111');
  expect(CODE).toHaveLength(INVITE_LENGTH);
});
