/*
 * `google.script` for a page in the preview's frame: calls go to the spreadsheet's page as messages, answers come back. What Google
 * refuses as an argument is refused here (platform.md, Sidebar and dialogs).
 */

interface Manner {
  success?: (value: unknown, userObject?: unknown) => void;
  failure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

export type Message =
  | { partnerGarden: 'call'; id: number; name: string; args: unknown[] }
  | { partnerGarden: 'host'; what: 'close' | 'setHeight' | 'setWidth' | 'focus'; size?: number };
export type Answer = { partnerGarden: 'answer'; id: number } & (
  | { ok: true; value: unknown }
  | { ok: false; message: string }
);

declare const callable: string[];

const waiting = new Map<number, Manner>();
let calls = 0;

function post(message: Message): void {
  parent.postMessage(message, '*');
}

function runner(manner: Manner): object {
  const run = (name: string) => (args: unknown[]) => {
    args.forEach(refuse);
    calls += 1;
    waiting.set(calls, manner);
    post({ partnerGarden: 'call', id: calls, name, args: JSON.parse(JSON.stringify(args)) as unknown[] });
  };
  return {
    withSuccessHandler: (success: NonNullable<Manner['success']>) => runner({ ...manner, success }),
    withFailureHandler: (failure: NonNullable<Manner['failure']>) => runner({ ...manner, failure }),
    withUserObject: (userObject: unknown) => runner({ ...manner, userObject }),
    ...Object.fromEntries(callable.map((name) => [name, (...args: unknown[]) => run(name)(args)])),
  };
}

function refuse(value: unknown): void {
  if (value instanceof Date || value instanceof Node || typeof value === 'function') {
    throw new TypeError('Failed due to illegal value in property: 0');
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuse);
}

addEventListener('message', ({ source, data }: MessageEvent<Answer>) => {
  if (source !== parent || data?.partnerGarden !== 'answer') return;
  const manner = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.ok) {
    manner?.success?.(data.value, manner.userObject);
    return;
  }
  const error = Object.assign(new Error(data.message), { name: 'ScriptError' });
  if (manner?.failure) manner.failure(error, manner.userObject);
  else console.error(error);
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => post({ partnerGarden: 'host', what: 'close' }),
        setHeight: (size: number) => post({ partnerGarden: 'host', what: 'setHeight', size }),
        setWidth: (size: number) => post({ partnerGarden: 'host', what: 'setWidth', size }),
        editor: { focus: () => post({ partnerGarden: 'host', what: 'focus' }) },
      },
    },
  },
});
