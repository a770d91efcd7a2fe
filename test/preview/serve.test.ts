import { type IncomingMessage, request } from 'node:http';
import { expect, test } from 'vitest';
import { smallScript } from '../browser/small-script';
import { type ServeOptions, serve } from './serve';

const options: ServeOptions = { blank: true, distDir: smallScript() };

test('the address leads to the spreadsheet, and localhost to the address', async () => {
  const { url, close } = await serve(options);
  expect((await fetch(url)).url).toBe(`${url}/1`);
  const other = await ask(url, { host: url.replace('http://127.0.0.1', 'localhost') });
  expect([other.statusCode, other.headers.location]).toEqual([302, url]);
  await close();
});

test.each([
  ['a strange name for this machine', { host: 'example.com' }],
  ['a page of another origin', { origin: 'http://example.com' }],
  ['a page in a sandboxed frame', { origin: 'null' }],
])('%s gets nothing', async (_who, headers) => {
  const { url, close } = await serve(options);
  expect((await ask(`${url}/1`, headers, '{"do":"open"}')).statusCode).toBe(403);
  await close();
});

test('the spreadsheet is handed over as .xlsx', async () => {
  const { url, close } = await serve(options);
  const file = await fetch(`${url}/1/workbook.xlsx`);
  expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Untitled%20spreadsheet.xlsx");
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await close();
});

function ask(url: string, headers: Record<string, string>, body = ''): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { method: body === '' ? 'GET' : 'POST', headers }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end(body);
  });
}
