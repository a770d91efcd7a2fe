import { Button } from '../parts/button';
import { usePage } from '../parts/page';
import type { Acts } from './acts';
import type { Same } from './groups';

/** One problem: the sentence, where it is, and what can be done with one click. */
export function Line({ same, acts }: { same: Same; acts: Acts }) {
  const { words } = usePage();
  const { line, more } = same;
  const text = words.check;
  return (
    <li class="line">
      <p>{line.message}</p>
      <span class="quiet">
        {text.cell(line.sheetName, line.cell)} {more.length > 0 && text.same(more.length)}
      </span>
      <div class="row">
        <Button label={text.showCell(line.cell)} onClick={() => acts.show(line)}>
          {text.show}
        </Button>
        {line.fixes.map((fix) => (
          <Button key={`${fix.do} ${fix.name}`} onClick={() => acts.fix(line, fix)}>
            {fix.do === 'use-name' ? text.useName(fix.name) : text.addPartner(fix.name)}
          </Button>
        ))}
      </div>
    </li>
  );
}
