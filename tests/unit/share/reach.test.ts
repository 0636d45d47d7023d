import { expect, test } from 'vitest';
import { reachOf } from '../../../src/components/share/reach';

test.each([
  ['http://localhost:4173/', 'thisComputer'],
  ['http://LOCALHOST./x/', 'thisComputer'],
  ['http://backstep.localhost/', 'thisComputer'],
  ['http://127.0.0.1:8080/', 'thisComputer'],
  ['http://127.8.9.10/', 'thisComputer'],
  ['http://[::1]:4173/', 'thisComputer'],
  ['file:///home/me/backstep.html', 'file'],
  ['https://course.example/backstep/', 'anyone'],
  ['http://192.168.0.12:4173/', 'anyone'],
  ['https://localhost.example.org/', 'anyone'],
  ['https://127.0.0.1.example.org/', 'anyone'],
])('%s can be opened by: %s', (address, reach) => {
  expect(reachOf(new URL(address))).toBe(reach);
});
