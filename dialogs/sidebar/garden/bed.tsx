import { useRef, useState } from 'preact/hooks';
import type { Garden } from '../../../src/contract/garden';
import { usePage } from '../../parts/page';
import { Plant } from '../../parts/plant';

interface BedProps {
  garden: Garden;
  /** At most so many plants; absent: all there are. */
  most?: number;
  /** Opens the card of a partner. */
  open: (name: string) => void;
}

/** The garden bed: a plant for each partner, drooping where nobody talks; a click, or Enter, opens its card. The arrow keys go from plant to plant. */
export function Bed({ garden, most, open }: BedProps) {
  const { words } = usePage();
  const plants = garden.plants.slice(0, most);
  const [at, setAt] = useState(0);
  const bed = useRef<HTMLFieldSetElement>(null);
  const here = Math.min(at, plants.length - 1);
  if (plants.length === 0) return null;

  function keyDown(event: KeyboardEvent) {
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: plants.length - 1 }[event.key];
    if (to === undefined || plants[to] === undefined) return;
    event.preventDefault();
    setAt(to);
    (bed.current!.children[to] as HTMLElement).focus();
  }

  return (
    <figure class="bed">
      <fieldset ref={bed} class="plants" aria-label={words.garden.bed} onKeyDown={keyDown}>
        {plants.map(({ name, stage, droops }, place) => {
          const title = `${name}: ${droops === '' ? stage.word : `${stage.word}, ${droops}`}`;
          return (
            <button
              type="button"
              key={name}
              class={droops === '' ? 'bed-plant' : 'bed-plant droops'}
              tabIndex={place === here ? 0 : -1}
              aria-label={title}
              title={title}
              onClick={() => {
                setAt(place);
                open(name);
              }}
            >
              <svg viewBox="0 0 16 28" aria-hidden="true" focusable="false">
                <Plant stage={stage.key} />
              </svg>
            </button>
          );
        })}
      </fieldset>
      {garden.partners > plants.length && (
        <figcaption class="quiet">{words.garden.rest(garden.partners - plants.length)}</figcaption>
      )}
    </figure>
  );
}
