import type { Words } from '../meaning';

/** Words of English headings. */
export const en: Words = {
  partner:
    'partner, community partner, partner name, collaborator, ally, allies, who we work with, working with, community friend, community connection, stakeholder',
  partnership: 'partnership, collaboration, cooperation',
  org: 'organization, organisation, org, agency, institution, company, group, nonprofit, non profit, affiliation, employer, entity, association, business, firm, community organization, outside organization, school, org name, organization name, agency name, recipient, grantee, beneficiary, coalition',
  name: 'name, full name, display name',
  person:
    'person, point of contact, poc, representative, rep, contact person, contact name, who, whom, first name, last name, middle name, surname, given name, family name, key contact, main contact, primary contact, their contact, who to ask, who to call, go to person, key person, human, people there',
  contact: 'contact',
  email: 'email, e mail, mail, email address, e mail address, mail address',
  phone: 'phone, telephone, tel, cell, mobile, ph, cell phone, work phone, telephone number, landline, call them at',
  reach:
    'reach, how to reach, get hold of, contact info, contact information, contact details, contact detail, how to contact, best way to reach, reach them, coordinates',
  info: 'info, information, details, detail',
  staff:
    'staff, librarian, staff member, staff person, staff contact, staff lead, staff liaison, library staff, our staff, initials, library contact, library person, library liaison, our contact, our person, library rep',
  lead: 'lead, liaison, owner, assigned, assigned to, assignee, responsible, in charge, managed by, handled by, handles, library lead, relationship manager, account manager, relationship owner, point person, who on staff, who at the library, caretaker, steward, gardener, our lead, coordinated by, lead staff, who here',
  we: 'we, us, our, ours',
  they: 'they, them, their, theirs',
  library: 'library, lib, branch',
  sector:
    'sector, industry, field, sector type, kind of organization, type of organization, organization type, org type, agency type, group type, community sector, type of group, type of agency, kind of group',
  type: 'type, category, categories, cat, kind, class, classification',
  relation:
    'relationship, relationship type, type of relationship, kind of relationship, partnership type, type of partnership, nature of relationship, kind of partner, type of partner, partner type',
  role: 'role, title, position, job title, job, function, department, dept, suffix, prefix, salutation',
  whoKnows:
    'who knows whom, who knows them, who knows who, met through, referred by, introduced by, connected through, connected via, how we know them, how do we know them, how we met, introduction, connection, connections, connector, referral, who connected us, board connection, knows them, who introduced us, via whom',
  see: 'how they see us, see us, perception, how they view us, view us, what they think of us',
  serves:
    'how it serves their mission, why they d care, why they would care, why they care, why would they care, why it matters to them, what s in it for them, what is in it for them, benefit to them, benefit to partner, how it helps them, how we help them, how we help their mission, serves their mission, their benefit, mission fit, mission alignment, how this helps their mission, what they get out of it, what do they get out of it, value to them, why they said yes',
  mission: 'mission, missions, vision',
  date: 'date, dates, day, on date, dt',
  when: 'when',
  since:
    'since, partner since, began, joined, started, partners since, how long, working together since, start of partnership, date started, year started, first year',
  start: 'start, begin, beginning, start date',
  end: 'end, ends, ending, close, through, thru, finish',
  ended: 'ended, ended on, closed, stopped, discontinued, terminated, concluded, date ended, over since',
  until: 'until, till, til',
  last: 'last, latest, most recent, previous, prior, recent, last time, when last, last date',
  first: 'first, initial, earliest, original',
  next: 'next, upcoming, future, planned, scheduled, following',
  season:
    'next season, next year, season, next season decision, repeat or rest, what next year, again next year, plans for next year',
  year: 'year, yr, fy, fiscal year, years, event year',
  month: 'month, mo, event month, quarter, weekday, day of week, days',
  time: 'time, start time, end time, times',
  talk: 'talk, talked, spoke, spoken, speak, met, meet, meeting, mtg, meetings, conversation, chat, chatted, check in, checked in, discussion, sat down, coffee, conversed, talked to, spoke with, met with, talked with, had a conversation, connected in person, face to face, 1 on 1, one on one, two way contact',
  contacted:
    'contacted, emailed, mailed, reached out, reach out, outreach, touched base, touch base, touch, in touch, touchpoint, touch point, communication, communicated, called, call, wrote, written to, texted, connected, correspondence, messaged, interaction, followed up, heard from, contact made, we reached out, heard',
  visit: 'visit, visited',
  reply: 'replied, reply, response, responded, answered, answer, heard back',
  work: 'worked, worked together, collaborated, partnered, cooperated',
  together: 'together, shared, common, joint, mutual, share, in common, jointly, combined',
  rhythm:
    'how often, rhythm, frequency, check ins, check in frequency, contact frequency, cadence, meeting frequency, frequency of contact, regularity, how frequently, touch frequency, often, interval, schedule of check ins',
  rest: 'rest, resting, pause, paused, on hold until, break, hold until, pause until',
  decide: 'decided, decided on, decision date, date decided',
  confirm: 'confirmed, confirmed on, verified, reviewed',
  noted: 'noted, noted on, recorded, suggested, proposed',
  added:
    'added, entered, created, timestamp, time stamp, updated, modified, edited, changed, last updated, last modified, last edited, date added, date entered, last changed, last update, last edit, row added, submitted, checked, last checked, entry date, entered by, added by, updated by, record created, last reviewed, last verified',
  due: 'due, due date, deadline, to do by, due by, by when, complete by, follow up by, follow up due',
  goal: 'goal, goals, aim, objective, objectives, purpose, aims, purposes, outcome we want, target',
  agree: 'agreed, agreed on, set, defined, agreed date, set on, agreed upon',
  plan: 'plan, plan goal, strategic plan, strategic, strategic goal, strategic priority, strategic direction, library goal, our plan, plan area',
  idea: 'idea, ideas, brainstorm, possibility, possibilities, what we could do, could do together, potential project, potential program, program idea, project idea, dream',
  agreement:
    'agreement, mou, moa, contract, memo of understanding, memorandum of understanding, memorandum, letter of agreement, agreement type, type of agreement, agreement status, mou status, mou on file, written agreement, formal agreement, loa, paperwork, contract type, form of agreement, letter of commitment, agreement on file, agreement in place, mou in place',
  sign: 'signed, date signed, signed on, signature, sign date, effective, effective date, executed, signing date, in effect since, signed date',
  expire:
    'expires, expire, expiration, exp, expiry, expiration date, expiry date, exp date, valid until, good until, valid through, good through, valid thru, end of agreement, runs out, expires on, ends on, in effect until, term ends',
  renew: 'renewal, renew, renewal date, renew by, renews, up for renewal',
  give: 'give, gives, provide, provides, offer, offers, contribute, contributes, contribution, contributions, bring, brings, gave, share with, put in, resources offered, supply',
  weGive:
    'we give, library gives, what we give, we provide, library provides, our contribution, library contribution, we bring, what we bring, we offer, library offers, what the library gives, they get, what they get, what they receive, they receive, our part',
  theyGive:
    'they give, what they give, partner gives, they provide, partner provides, their contribution, partner contribution, they bring, what they bring, they offer, we get, what we get, what we receive, we receive, in kind from partner, their part',
  notes:
    'notes, note, comments, comment, remarks, remark, misc, miscellaneous, other notes, additional notes, other info, other information, memo, additional info, other, anything else, further info, good to know, observations, additional comments, general notes, fyi, things to remember, history',
  desc: 'about, description, summary, services, population, served by them, specialty, focus, focus area, programs offered, who they serve, what they do, background, area of interest, interests, website description, topic area, expertise',
  why: 'why, reason, reason for, because, rationale',
  result: 'outcome, outcomes, result, results, what came of it, impact, came of it, upshot, what happened next',
  event:
    'event, program, programs, programme, activity, activities, workshop, class, joint program, joint event, did, did together, thing we did, something together, collaborative program, storytime, session held, event name, program name, program title, event title, activity name, programming, done together, done, performance, presentation, outreach event, visit type',
  project: 'project, projects, series, initiative, project name, project title, campaign, program series',
  happened:
    'what happened, happened, type of contact, contact type, type of event, event type, type of activity, activity type, kind of contact, interaction type, action, method, contact method, type of interaction, how we contacted, mode, outreach type, type of outreach',
  people:
    'people, attendance, attended, attendees, participants, served, headcount, head count, head ct, how many came, how many people, how many, people reached, number reached, people served, total attendance, reached, count, patrons, attend, attn, total people, total served, number served, number attending, number of attendees, no of people, number of participants, number of people, bodies, turnout, att',
  number: 'number, num, no, total, totals, nbr, qty, quantity',
  session: 'sessions, session, number of sessions, times held, number of times',
  hours:
    'hours, hrs, hr, staff hours, staff hrs, staff time, volunteer hours, hours spent, time spent, hours worked, person hours',
  age: 'age, ages, age group, age groups, age range, age level, target age, ages served, grade, grades, audience age',
  audience: 'audience, told whom, who was told, target audience',
  value: 'value, in kind value, estimated value, dollar value, donated value, worth, value of gift, in kind',
  todo: 'to do, todo, to dos, action item, action items, task, tasks, to be done, things to do',
  followUp: 'follow up, followup, follow ups, follow up needed, fu, following up',
  need: 'need, needs, need met, community need, what is needed, need addressed, problem',
  excited: 'who is excited, excited, who s excited, champion, champions, enthusiasts, who cares',
  benefit: 'benefited, who benefited, beneficiaries, who benefits, who benefitted, benefits',
  story: 'story, stories, quote, testimonial, quotes, anecdote',
  share: 'may be shared, ok to share, can share, permission, shareable, can we share, share ok, permission to share',
  topic: 'topic, subject, theme',
  told: 'why told, purpose of telling, reason told',
  status:
    'status, state of partnership, active, current status, health, level, strength, rating, score, condition, inactive, open closed, standing, tier',
  stage: 'stage, phase, pipeline, step in process, progress',
  step: 'next step, next steps, next action, next actions, steps, action needed, follow up action, next move, what next, what s next',
  url: 'url, website, web site, web, site, link, links, homepage, home page, webpage, web page, facebook, instagram, twitter, social media, social, handle, linkedin, linked in, youtube, fb, ig, tiktok, img, image, logo, photo, www, webpage, map',
  address:
    'address, street, street address, mailing address, location address, po box, street 1, address line, physical address, visible',
  place:
    'city, town, state, county, country, region, district, neighborhood, neighbourhood, area, latitude, longitude, province, zone, room',
  where:
    'location, where, venue, site of event, location of event, place, held at, event location, program location, place held, program site',
  zip: 'zip, zip code, postcode, postal code, zipcode',
  amount:
    'amount, cost, costs, budget, dollars, funding, fee, fees, price, percent, percentage, donation, donations, revenue, expenses, paid, payment, invoice, award',
  grant: 'grant, grants, subsidy, sponsorship',
  id: 'id, code, identifier, ein, tax id, record, reference, ref, uid, uuid, key, index, row, database, in database, barcode, org id',
  priority: 'priority, pri, rank, importance, order, flag, urgent',
  fax: 'fax, fax number',
  tags: 'tags, tag, keywords, keyword, labels, label',
  home: 'home, private, alternate, alt, secondary, backup, second, other contact',
  grantor: 'grantor, funder, donor, awarding body',
  part: 'part, our role, library s role, library role, partner role, partner s role, their role',
  by: 'by, done by, logged by, recorded by, run by, led by, presented by',
  other:
    'emergency, birth, birthday, birthdate, dob, expected, registered, registration, registrations, capacity, spouse, assistant, parent, child, children, kids, adults, teens, gift, gifts, giving, pledge, gender, language, waitlist, canceled, cancelled, ticket, tickets, order, membership, member, newsletter, opt, consent, subscribed, mailing, logo, file, copy, attachment, source, sent, received, opened, invited, rsvp, language, shirt, allergies, background check, thank you, thanked, thank, salutation, preferred, preference, availability, available, skills, password, user, login, account, fiscal, population served',
};
