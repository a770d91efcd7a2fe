import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { type Book, blankWorkbook, openBook, type WorkbookJson } from '../host';
import { answer } from './answering';
import { type Desk, newDesk } from './desk';
import { openFrames } from './frames';
import { listen, stop } from './listen';
import { plantSample } from './sample';

export interface ServeOptions {
  /** 0: any free port. */
  port?: number;
  /** The spreadsheet to show instead of the sample garden. */
  workbook?: WorkbookJson;
  /** Epoch milliseconds at which the script's clock stands still. */
  now?: number;
  /** Of a new spreadsheet, e.g. `es_MX`. */
  locale?: string;
  /** Of the person; default: the locale's. */
  language?: string;
  timeZone?: string;
  /** Whether the user has already allowed the script to run; default: only with the sample garden. */
  consent?: boolean;
  /** Whether the sidebar opens by itself; default: when there is consent. */
  sidebar?: boolean;
  /** Start with an empty spreadsheet. */
  blank?: boolean;
  distDir?: string;
}

export interface Served {
  url: string;
  book: Book;
  close(): Promise<void>;
}

/** Serves the preview on loopback: the built add-on in a spreadsheet one can click and type in. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const dist = options.distDir ?? 'dist';
  const sample = options.workbook === undefined && options.blank !== true;
  const consent = options.consent ?? sample;
  const book = openBook(options.workbook ?? newWorkbook(options), {
    distDir: dist,
    userLocale: options.language ?? (options.locale ?? 'en').slice(0, 2),
    ...(options.now === undefined ? {} : { now: options.now }),
  });
  if (sample) plantSample(book);
  if (!consent) book.authorize('none');

  const desks: Desk[] = [];
  const place = { origin: '', framesOrigin: '', desks };
  const frames = await openFrames(dist, () => place.origin);
  const server = createServer((request, response) => {
    answer(place, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  place.framesOrigin = frames.origin;
  place.origin = await listen(server, options.port ?? 0);

  const put = (one: Book, allowed: boolean): string => {
    const { scopes } = { scopes: scopesOf(dist) };
    const desk = newDesk(one, {
      consent: allowed,
      scopes,
      frame: frames.put,
      copied: (copy) => put(copy, false),
      ...((options.sidebar ?? true) ? { atOpening: 'showSidebar' } : {}),
    });
    return `/${desks.push(desk)}`;
  };
  put(book, consent);
  return {
    url: place.origin,
    book,
    close: async () => {
      await Promise.all([stop(server), stop(frames.server)]);
    },
  };
}

function newWorkbook({ locale, timeZone, blank }: ServeOptions): WorkbookJson {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const workbook = blankWorkbook(locale ?? 'en_US', zone);
  return blank ? workbook : { ...workbook, name: locale?.startsWith('es') ? 'Nuestros socios' : 'Our partners' };
}

function scopesOf(dist: string): string[] {
  const manifest = JSON.parse(readFileSync(resolve(dist, 'appsscript.json'), 'utf8')) as { oauthScopes?: string[] };
  return manifest.oauthScopes ?? [];
}
