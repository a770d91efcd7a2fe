import { useState } from 'preact/hooks';
import { Modal } from './modal';
import type { Words } from './words';

interface ConsentProps {
  scopes: readonly string[];
  words: Words['consent'];
  allow: () => void;
  close: () => void;
}

/** The screens Google puts before the first click of a user on a copy, one after the other. */
export function Consent({ scopes, words, allow, close }: ConsentProps) {
  const [screen, setScreen] = useState<'required' | 'unverified' | 'advanced' | 'scopes'>('required');
  return (
    <Modal title={words.title} kind="consent" close={close} width={480}>
      <p class="imitation">{words.imitation}</p>
      {screen === 'required' && (
        <>
          <h2>{words.required}</h2>
          <p>{words.needs}</p>
          <Buttons no={words.cancel} yes={words.ok} onNo={close} onYes={() => setScreen('unverified')} />
        </>
      )}
      {(screen === 'unverified' || screen === 'advanced') && (
        <>
          <h2>{words.unverified}</h2>
          <p>{words.unverifiedWhy}</p>
          {screen === 'advanced' && (
            <>
              <p>{words.advancedWhy}</p>
              <p>
                <button type="button" class="link" onClick={() => setScreen('scopes')}>
                  {words.goTo}
                </button>
              </p>
            </>
          )}
          <Buttons
            no={screen === 'advanced' ? words.hideAdvanced : words.advanced}
            yes={words.back}
            onNo={() => setScreen(screen === 'advanced' ? 'unverified' : 'advanced')}
            onYes={close}
          />
        </>
      )}
      {screen === 'scopes' && (
        <>
          <h2>{words.wants}</h2>
          <p>{words.willAllow}</p>
          <ul>
            {scopes.map((scope) => (
              <li key={scope}>{words.scopes[scope.split('/').at(-1)!] ?? scope}</li>
            ))}
          </ul>
          <Buttons no={words.cancel} yes={words.allow} onNo={close} onYes={allow} />
        </>
      )}
    </Modal>
  );
}

interface ButtonsProps {
  no: string;
  yes: string;
  onNo: () => void;
  onYes: () => void;
}

function Buttons({ no, yes, onNo, onYes }: ButtonsProps) {
  return (
    <div class="buttons">
      <button type="button" onClick={onNo}>
        {no}
      </button>
      <button type="button" class="main" onClick={onYes}>
        {yes}
      </button>
    </div>
  );
}
