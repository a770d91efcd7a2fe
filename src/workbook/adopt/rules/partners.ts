import { rulesOf } from '../rule';

/** How headings say the fields of Partners. */
export const partnerRules = rulesOf({
  name: 'partner [name org partnership]; org [name partner they]; name = 0.75; partner project|event [name] = 0.7; partnership name = 0.8; partner contact = 0.75; partner|org person = 0.5; person = 0.45; partnership = 0.45; grantor [name] = 0.6',
  contact:
    'person [name contact they]; contact [name they]; person|contact reach [info]; partner|org|they contact|person [name]; name = 0.6; contact|person role [name contact person] = 0.8; contact lead [name] = 0.7; reach they = 0.5; name role = 0.6; liaison [name] = 0.5; liaison they|partner|org|contact [name]',
  reach:
    'email [person contact partner org they name info]; phone [person contact partner org they number info work]; email phone [contact person reach info number partner org they url home work]; email|phone reach [info contact]; contact info [person partner org they]; reach [info contact person they partner org]; contact = 0.7; person reach = 0.7; email|phone home [number person contact] = 0.6',
  lead: 'staff [lead name library person contact]; lead [name person library contact]; library lead|person|contact [name staff]; we contact|person|staff|lead [library]; we = 0.7; we library = 0.6; staff partnership|partner [lead] = 0.8; partner|partnership lead = 0.7; liaison [name] = 0.55; liaison library|staff|we|lead [name]',
  sector: 'sector [type partner org]; type = 0.85; org type; partner type = 0.7',
  kind: 'relation [type partner org]; partnership type [partner]; partner type; type = 0.7; org type = 0.7; type role = 0.7; type grant = 0.6',
  partnerSince:
    'since [partner partnership we work together date year library]; partner|partnership start [date year]; start date|year = 0.8; partnership|partner since|start [date year]; partner|partnership first year; start = 0.6; added partner|partnership = 0.5; partnership date = 0.6',
  firstContact: 'first contact|contacted|talk [date]',
  lastTalked:
    'last talk [date when we they partner person contact contacted staff partnership]; date talk [we last]= 0.7; last visit talk [date]; reply date [last] = 0.8; last reply [date] = 0.8',
  lastContact:
    'last contact [date when partner org person we they]; last contacted [date when contact partner org person they we]= 0.95; last email|phone [date]= 0.85; last visit [date]; contacted [date] = 0.6; contact date = 0.8',
  lastDone:
    'last event|project|work [date when together partner org we they partnership]; last together [date when]; last partnership [date]= 0.8; event|project together date',
  commonGoal:
    'together goal [we partnership]; we they goal; goal [partnership partner] = 0.8; we goal = 0.6; we goal together',
  goalAgreedOn: 'goal agree [date]; goal date [together]; goal noted|decide|confirm|start [date together]',
  nextSeason: 'season; next year = 0.9; next season; season plan; partnership season',
  rhythm: 'rhythm [contact talk we visit]',
  whoKnows: 'whoKnows [person contact staff we]',
  perception: 'see [we they library]',
  servesMission: 'serves [mission they partner]; they mission|benefit; partner mission = 0.7; why they = 0.5',
  missionConfirmedOn: 'mission confirm [date serves]',
  planGoal: 'plan goal [library we]; plan = 0.8; plan library',
  agreement: 'agreement [partnership type partner]; agreement sign = 0.7; agreement status = 0.7; agreement year = 0.5',
  agreedOn:
    'sign [date agreement partnership partner year grant]; agreement date [partnership grant]; agreement start [date]; agreement since',
  agreementEnds:
    'expire [date agreement partnership year]; agreement end|until|expire|renew [date partnership year]; renew [date agreement] = 0.8; expire renew [agreement date]; agreement due = 0.8',
  weGive:
    'weGive [partner they we value give library]; we give [value]; library give [value]; staff give = 0.5; we = 0.45',
  theyGive: 'theyGive [partner org they we value give]; they give; partner|org give [value]; they = 0.45',
  idea: 'idea [event project partnership together we next]',
  ideaNotedOn: 'idea noted|added|date [noted added date]',
  decidedOn: 'decide [date]; season decide|date [decide]',
  restUntil: 'rest until; rest [date]= 0.7; rest end [date]',
  endedOn: 'ended [date partnership partner we]; partnership end|ended [date]= 0.7',
  endedBecause: 'ended why [partnership we]; why end [partnership]',
  notes: 'notes [partner org we contact info partnership talk event staff other]; notes desc = 0.8; notes step = 0.8',
});
