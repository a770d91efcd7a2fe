import type { HandoverPartner } from '../../src/contract/handover';
import { usePage } from '../parts/page';

/** One partner: who, what was promised, what was last and what comes next. */
export function HandedPartner({ partner }: { partner: HandoverPartner }) {
  const { words } = usePage();
  const text = words.passingOn.handover;
  const reach = [partner.contact, partner.reach].filter((one) => one !== '').join(', ');
  const lines = [
    { label: text.tier, text: partner.tier },
    { label: text.lead, text: partner.lead || text.unknown },
    { label: text.contact, text: reach || text.unknown },
    { label: text.who, text: partner.who },
    ...partner.promised,
    { label: text.last, text: partner.last || text.unknown },
    { label: text.ahead, text: partner.ahead.join('\n') },
    { label: text.next, text: partner.next },
  ];
  return (
    <article>
      <h3>{partner.name}</h3>
      <dl>
        {lines
          .filter((line) => line.text !== '')
          .map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd class="as-written">{line.text}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
}
