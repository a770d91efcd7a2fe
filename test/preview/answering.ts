import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from './desk';
import { pageFiles, pageHtml } from './page-files';
import type { Doing } from './talk';
import { workbookToXlsx } from './xlsx';

/** What the preview's server needs to know when it is asked. */
export interface Place {
  origin: string;
  framesOrigin: string;
  desks: readonly Desk[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Answers one request. Only from the page itself: a strange page in the same browser gets nothing. */
export async function answer(place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (status: number, type: string, body: string | Uint8Array, more: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...more });
    response.end(body);
  };
  const { pathname } = new URL(request.url ?? '/', place.origin);
  const host = `http://${request.headers.host}`;
  if (host === place.origin.replace('127.0.0.1', 'localhost'))
    return send(302, 'text/plain', '', { location: place.origin });
  if (host !== place.origin) return send(403, 'text/plain', 'Not this host.');
  const file = pageFiles().get(pathname);
  if (file !== undefined) return send(200, TYPES[pathname.split('.').at(-1)!]!, file);
  if (pathname === '/') return send(302, 'text/plain', '', { location: '/1' });
  const desk = place.desks[Number(/^\/(\d+)/.exec(pathname)?.[1]) - 1];
  if (!desk) return send(404, 'text/plain', 'Nothing here.');
  if (request.method === 'POST') {
    if (request.headers.origin !== place.origin) return send(403, 'text/plain', 'Not from there.');
    return send(200, 'application/json', JSON.stringify(desk.perform((await bodyOf(request)) as Doing)));
  }
  const workbook = desk.book.workbook();
  if (pathname.endsWith('/workbook.xlsx')) {
    return send(200, XLSX, await workbookToXlsx(workbook), {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(workbook.name)}.xlsx`,
    });
  }
  const { name, locale } = workbook;
  send(200, 'text/html', pageHtml(name, locale.slice(0, 2)), { 'content-security-policy': policy(place) });
}

function policy({ framesOrigin }: Place): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'; frame-src ${framesOrigin}; base-uri 'none'; form-action 'none'`;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}
