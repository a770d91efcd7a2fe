import type { Words } from '../meaning';

/** Words of English headings. */
export const en: Words = {
  partner:
    'partner, community partner, partner name, collaborator, ally, allies, who we work with, working with, community friend, community connection, stakeholder, who we visited, where we went, who we worked with, who we met, who with, with whom, visited organization, host site, community stakeholder, community partner name, partner agency, partner organization, partner org, partnering organization, partnering agency, lead partner, who is it, name of partner, partner group, outside partner, external partner, our partners',
  partnership: 'partnership, collaboration, cooperation',
  org: 'works for, employer, workplace, place of work, works at, employed by, chamber, chamber name, lender, neighborhood group, neighbourhood group, neighborhood association, neighbourhood association, neighborhood club, organization, organisation, org, agency, institution, company, group, nonprofit, non profit, affiliation, entity, association, business, firm, community organization, outside organization, school, org name, organization name, agency name, recipient, grantee, beneficiary, coalition, agencies, organizations, organisations, companies, groups, schools, church, churches, daycare, preschool, club, clubs, business name, community group, community organisation, grantee name, company name, account name, account, facility, name of organization, name of group, name of agency, name of school, school name, department name, congregation, vendor, sponsor, donor name, donor organization, ngo, charity, society, organization org, site name, non profit name, nonprofit name, foundation, venue partner',
  name: 'name, full name, display name',
  person:
    'captain, ask for, program officer, programme officer, troop leader, president, chair, chairperson, chairman, superintendent, pastor, mgr, owner mgr, person, point of contact, poc, representative, rep, contact person, contact name, who, whom, first name, last name, middle name, surname, given name, family name, key contact, main contact, primary contact, their contact, who to ask, who to call, go to person, key person, human, people there, contact person name, name of contact, who we talk to, who to talk to, who we know, who do we call, contact there, contact at org, contact at organization, contact at partner, their lead, their point person, their person, partner lead contact, partner representative, partner rep, head, director, executive director, ed, ceo, manager, coordinator, organizer name, principal, owner manager, person in charge there, main person, person there, go to, their rep, agency rep, org contact, community contact, contact first, contact last, contact first name, contact last name, fname, lname, contact full name, attn to, po c',
  contact: 'contact',
  email:
    'email, e mail, mail, email address, e mail address, mail address, contact email, primary email, work email, e address, electronic mail',
  phone:
    'text or call, call or text, phone, telephone, tel, cell, mobile, ph, cell phone, work phone, telephone number, landline, call them at, phone no, phone number, office phone, main phone, direct line, tel no, mobile number, cell number, whats app, whatsapp, business phone, contact number, contact numbers, contact no',
  reach:
    'reach, how to reach, get hold of, contact info, contact information, contact details, contact detail, how to contact, best way to reach, reach them, coordinates, email phone, phone email, best contact, contact method details, best way to contact, how to get in touch, how to get hold of them, get in touch at, phone or email, email or phone, ways to reach, reach at, contact email phone, where to reach',
  info: 'info, information, details, detail',
  staff:
    'staff, librarian, staff member, staff person, staff contact, staff lead, staff liaison, library staff, our staff, initials, library contact, library person, library liaison, our contact, our person, library rep',
  ownPeople:
    'trustee, volunteer, volunteer name, name of volunteer, patron name, cardholder, board member, intern, employee name',
  liaison: 'owner, point person, point, liaison',
  lead: 'lead, assigned, assigned to, assignee, responsible, in charge, managed by, handled by, handles, library lead, relationship manager, account manager, relationship owner, who on staff, who at the library, caretaker, steward, gardener, our lead, coordinated by, lead staff, who here, company owner, account owner, record owner, contact owner, constituent owner, our lead person, who s on it, staffer, champion at library, relationship lead, partnership lead, staff owner, point of contact at library, library point of contact, who from library, who from our side, library s contact, internal contact, internal lead, contact at library, contact at the library, solicitor assigned, who at our library, who works with them, staff who knows them, staff contact person, staff point person, who owns this, who owns it, who is on point, on point, our point person, contact at our end, librarian responsible, responsible staff, responsible person, staff responsible, lead librarian, library owner, relationship manager library, primary staff, primary staff contact, library team member, team member, liaison librarian, library staff member, our rep, lib staff, lib contact, lib lead, who handles, whose, whose partner, staff assigned, in charge at library',
  we: 'we, us, our, ours, internal, internally, in house, inhouse, on our side, our side, our end, at our end, here',
  they: 'they, them, their, theirs, external, externally, on their side, their side, their end, at their end',
  library: 'library, lib, branch',
  sector:
    'best describes your organization, best describes your organisation, describes your organization, describes your group, best describes you, best describes your group, best describes your agency, sector, industry, field, sector type, kind of organization, type of organization, organization type, org type, agency type, group type, community sector, type of group, type of agency, kind of group, type of place, what kind of place, kind of place, kind of org, type of business, organization category, org category, agency category, partner category, sort of group, community type, category of partner, kind of partner organization, focus sector, group category, nature of business, segment',
  type: 'type, category, categories, cat, kind, class, classification',
  relation:
    'relationship, relationship type, type of relationship, kind of relationship, partnership type, type of partnership, nature of relationship, kind of partner, type of partner, partner type',
  role: 'role, title, position, job title, job, function, department, dept, suffix, prefix, salutation',
  whoKnows:
    'who knows whom, who knows them, who knows who, met through, referred by, introduced by, connected through, connected via, how we know them, how do we know them, how we met, introduction, connection, connections, connector, referral, who connected us, board connection, knows them, who introduced us, via whom, who do we know, who do we know there, our connection, connected to, knows, who introduced them, introduced through, met via, how met, link person, how did we meet, how did we meet them, who has a connection, contact through, came to us through, referred through, in through, personal connection, staff connection, relationship holder',
  see: 'how they see us, see us, perception, how they view us, view us, what they think of us, see, view, perceive, they think of us, what they think we do, how they view the library, their view of us, what they think the library is, how we are seen, perception of library, perception of us',
  serves:
    'how it serves their mission, why they d care, why they would care, why they care, why would they care, why it matters to them, what s in it for them, what is in it for them, benefit to them, benefit to partner, how it helps them, how we help them, how we help their mission, serves their mission, their benefit, mission fit, mission alignment, how this helps their mission, what they get out of it, what do they get out of it, value to them, why they said yes, why it helps them, how it helps their mission, what they want, what they care about, why they join, their why, why this matters to them, how we serve their mission, supports their mission, what it does for them, good for them because, their gain, what they gain, why they say yes, how it fits their mission, fit with their mission, meets their mission',
  mission: 'mission, missions, vision',
  date: 'date, dates, day, on date, dt',
  when: 'when did it happen, when was it, when was that, when did this happen, when did that happen, when',
  since:
    'since, partner since, began, joined, started, partners since, how long, working together since, start of partnership, date started, year started, first year, partnering since, partnered since, year began, in place since, collaborating since, with us since, together since, relationship since, how long have we worked together, year established with us, partnership began, relationship began, when we started, when did we start, started working together, date partnership began, date began, partnership start',
  start: 'start, begin, beginning, start date',
  end: 'end, ends, ending, close, through, thru, finish',
  ended:
    'ended, ended on, closed, stopped, discontinued, terminated, concluded, date ended, over since, ended in, ended when, partnership ended, date partnership ended, relationship ended, closed out, wrapped up, let go on, let go, end of partnership, ended date, finished on',
  until: 'until, till, til',
  last: 'last, latest, most recent, previous, prior, recent, last time, when last, last date',
  first: 'first, initial, earliest, original',
  next: 'next, upcoming, future, planned, scheduled, following',
  season:
    'next season, next year, season, next season decision, repeat or rest, what next year, again next year, plans for next year',
  year: 'year, yr, fy, fiscal year, years, event year',
  month: 'month, mo, event month, quarter, weekday, day of week, days',
  time: 'time, start time, end time, times',
  talk: 'talk, talked, spoke, spoken, speak, met, meet, meeting, mtg, meetings, conversation, chat, chatted, check in, checked in, discussion, sat down, coffee, conversed, talked to, spoke with, met with, talked with, had a conversation, connected in person, face to face, 1 on 1, one on one, two way contact, convo, spoke to, chat with, talking, conversations, met up, meet up, meetup, in person meeting, talked last, one to one, catch up, caught up, visit in person, sit down, phone conversation, mtgs, checked in with, meeting with, two way conversation, exchange',
  contacted:
    'last activity, last activity date, last logged activity, attempt, contact attempt, contacted, emailed, mailed, reached out, reach out, outreach, touched base, touch base, touch, in touch, touchpoint, touch point, communication, communicated, called, call, wrote, written to, texted, connected, correspondence, messaged, interaction, followed up, heard from, contact made, we reached out, heard, last touch, contacting, reached, got in touch, get in touch, communications, comms, outreach attempt, attempt, attempts, contact attempt, emailing, phoned, ping, pinged, follow up contact, heard from them, hear from, last word, contact with them, note sent, e mail sent, email sent',
  visit: 'stop in, stopped in, stopped by, stop by, visit, visited',
  reply: 'replied, reply, response, responded, answered, answer, heard back',
  work: 'worked, worked together, collaborated, partnered, cooperated',
  together: 'together, shared, common, joint, mutual, share, in common, jointly, combined',
  rhythm:
    'how often, rhythm, frequency, check ins, check in frequency, contact frequency, cadence, meeting frequency, frequency of contact, regularity, how frequently, touch frequency, often, interval, schedule of check ins, touch base how often, contact schedule, how often we talk, how often we meet, how often do we meet, how often do we talk, meeting rhythm, meeting schedule, check in schedule, contact cycle, frequency of meetings, frequency of check ins, frequency of communication, communication frequency, touchpoint frequency, meets how often, contact every, how regular',
  rest: 'rest, resting, pause, paused, on hold until, break, hold until, pause until, on hold, hiatus, dormant, paused till, taking a break, taking a break until, sleeping, sleeping until, on break until',
  decide: 'decided, decided on, decision date, date decided',
  confirm: 'confirmed, confirmed on, verified, reviewed',
  noted: 'noted, noted on, recorded, suggested, proposed',
  timestamp: 'timestamp, time stamp',
  added:
    'added, entered, created, updated, modified, edited, changed, last updated, last modified, last edited, date added, date entered, last changed, last update, last edit, row added, submitted, checked, last checked, entry date, entered by, added by, updated by, record created, last reviewed, last verified, record date, data as of, date of entry, date recorded, logged on, row created, date logged, verified on, last verified on, as of, date checked, date submitted, created on, added on, start of record, last touched row, updated on, edited on',
  due: 'due, due date, deadline, to do by, due by, by when, complete by, follow up by, follow up due, do by, by date, finish by, needed by, follow up date, next follow up date, due when, action due',
  goal: 'goal, goals, aim, objective, objectives, purpose, aims, purposes, outcome we want, target, goals we share, our shared goal, what we want to achieve, what we are working toward, purpose of partnership, purpose of the partnership, why we partner, partnership goal, partnership goals, aim of partnership, shared purpose, intended outcome, vision together, what we want together, what we want to do together',
  agree: 'agreed, agreed on, set, defined, agreed date, set on, agreed upon',
  plan: 'plan, plan goal, strategic plan, strategic, strategic goal, strategic priority, strategic direction, library goal, our plan, plan area, strategic plan alignment, strategic alignment, plan alignment, plan pillar, strategic pillar, pillar, strategic plan area, ties to plan, which plan goal, supports plan goal, plan goal supported, library plan goal, library goal supported, goal in our plan, strategic initiative, strategic focus',
  idea: 'idea, ideas, brainstorm, possibility, possibilities, what we could do, could do together, potential project, potential program, program idea, project idea, dream, new ideas, idea list, ideas for next time, ideas to try, potential projects, possible projects, possible programs, potential collaboration, potential collaborations, possible collaboration, future ideas, ideas for programs, ideas for collaboration, what could we do, what could we do together, could do, someday, wish list, opportunities, opportunity, dream project, project possibilities, brainstorming',
  agreement:
    'agreement, mou, moa, contract, memo of understanding, memorandum of understanding, memorandum, letter of agreement, agreement type, type of agreement, agreement status, mou status, mou on file, written agreement, formal agreement, loa, paperwork, contract type, form of agreement, letter of commitment, agreement on file, agreement in place, mou in place, agreements, written agreement in place, type of mou, contract in place, signed agreement, agreement form, in writing, mou or contract, contract or mou, mou contract, mou agreement, formal mou, letter of support, data sharing agreement, agreement y n, mo u, mo us',
  sign: 'signed, date signed, signed on, signature, sign date, effective, effective date, executed, signing date, in effect since, signed date, date of agreement, agreement date, mou date, contract date, date of mou, date of signature, execution date, last signed, signed mou on, date executed, in force since, mou signed on, agreement start date, agreement signed on, start of agreement, mou start, contract start',
  expire:
    'expires, expire, expiration, exp, expiry, expiration date, expiry date, exp date, valid until, good until, valid through, good through, valid thru, end of agreement, runs out, expires on, ends on, in effect until, expired, expires end of, exp dt, valid to, valid till, in force until, mou end, mou ends, mou end date, contract end, contract ends, contract end date, agreement ends, agreement end date, end of mou, good thru, end of contract, lapses, current through, renewal due, up for renewal on',
  renew:
    'renewal, renew, renewal date, renew by, renews, up for renewal, renewal due date, date of renewal, next renewal',
  give: 'give, gives, provide, provides, offer, offers, contribute, contributes, contribution, contributions, bring, brings, gave, share with, put in, resources offered, supply, giving them, contributed, supplies, donates',
  weGive:
    'we give, library gives, what we give, we provide, library provides, our contribution, library contribution, we bring, what we bring, we offer, library offers, what the library gives, they get, what they get, what they receive, they receive, our part, we contribute, what we contribute, library contributions, our contributions, our gift, from us, from the library, we bring in, what we give them, what we give to them, we give them, our offer, our resources, library resources, what library gives, library brings, what do we give, what do we bring, what do we provide, library s contribution, we put in, we supply, in kind from library',
  theyGive:
    'they give, what they give, partner gives, they provide, partner provides, their contribution, partner contribution, they bring, what they bring, they offer, we get, what we get, what we receive, we receive, in kind from partner, their part, they contribute, what they contribute, partner contributes, partner contributions, their contributions, from them, from partner, they bring in, what they give us, they give us, gives us, their offer, their resources, partner resources, partner brings, partner offers, what do they give, what do they bring, what do they provide, partner s contribution, they put in, they supply, what the partner gives, what partner provides, gift to us, what we get from them',
  notes:
    'notes, note, comments, comment, remarks, remark, misc, miscellaneous, other notes, additional notes, other info, other information, memo, additional info, other, anything else, further info, good to know, observations, additional comments, general notes, fyi, things to remember, history, extra, random notes, note to self, notes to self, meeting notes, notes from meeting, staff notes, any notes, notes comments, remarks notes, odds and ends, other comments, additional remarks, free notes, log notes, internal comments, special notes, extra info, more info, etc, for the record',
  desc: 'about, description, summary, services, population, served by them, specialty, focus, focus area, programs offered, who they serve, what they do, background, area of interest, interests, website description, topic area, expertise',
  why: 'why, reason, reason for, because, rationale',
  result: 'outcome, outcomes, result, results, what came of it, impact, came of it, upshot, what happened next',
  event:
    'event, program, programs, programme, activity, activities, workshop, class, joint program, joint event, did together, thing we did, something together, collaborative program, storytime, session held, event name, program name, program title, event title, activity name, programming, done together, done, performance, presentation, outreach event, visit type, what we did, we did, thing we did together, joint activity, class visit, school visit, event together, program together, collaboration event, joint programming, shared program, co hosted event, co sponsored program, partnership activity, offering, booking, reservation',
  project: 'project, projects, series, initiative, project name, project title, campaign, program series',
  happened:
    'what did you do, what did we do, what happened, happened, type of contact, contact type, type of event, event type, type of activity, activity type, kind of contact, interaction type, action, method, contact method, type of interaction, how we contacted, mode, outreach type, type of outreach',
  people:
    'how many people, how many were there, how many came, how many people were there, number students, number of students, how many students, students attended, number pupils, number of pupils, how many pupils, people, attendance, attended, attendees, participants, served, headcount, head count, head ct, how many came, how many people, how many, people reached, number reached, people served, total attendance, reached, count, patrons, attend, attn, total people, total served, number served, number attending, number of attendees, no of people, number of participants, number of people, bodies, turnout, att, attendees count, ppl, number present, total attendees, total participants, how many attended, how many people came, number of patrons, patrons served, audience size, crowd, crowd size, total count, head counts, number in attendance, in attendance, people there, participation, participant count, total reach, reach count, total people reached, attendance total, attendance count, number of people reached, visitors',
  someOfPeople: 'child, children, kids, adults, teens, parent, grownups, grown ups, babies, toddlers, youth, seniors',
  number: 'number, num, no, total, totals, nbr, qty, quantity',
  session:
    'sessions, session, number of sessions, times held, number of times, number of programs, number of events, sessions held, times offered, programs held',
  hours:
    'hours, hrs, hr, volunteer hours, hours spent, time spent, hours worked, person hours, total hours, hrs worked, time in hours',
  staffHours:
    'staff hours, staff hrs, staff time, staff hours spent, total staff hours, hours of staff time, prep and event hours',
  cost: 'our cost, our costs, library cost, library costs, cost to library, cost to the library, cost to us, what it cost us, library spent, we spent',
  age: 'age, ages, age group, age groups, age range, age level, target age, ages served, grade, grades, audience age',
  audience: 'audience, told whom, who was told, target audience',
  value: 'value, in kind value, estimated value, dollar value, donated value, worth, value of gift, in kind',
  todo: 'to do, todo, to dos, action item, action items, task, tasks, to be done, things to do, what to do, to do next, to do list, action, actions, actions needed, still to do, follow up actions, follow up items, follow up tasks, next tasks, reminders, reminder',
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
    'onsite, offsite, onsite offsite, offsite onsite, in person or online, in person online, location, where, venue, site of event, location of event, place, held at, event location, program location, place held, program site',
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
  by: 'your name, who filled this in, filled in by, submitted by, entered by, reported by, on duty, staff on duty, staff present, who worked it, who staffed it, by, done by, logged by, recorded by, run by, led by, presented by, staffed by, hosted by staff, attended by staff, who went, staff attending, who attended from library',
  other:
    'filed, emergency, birth, birthday, birthdate, dob, expected, registered, registration, registrations, capacity, spouse, assistant, gift, gifts, giving, pledge, gender, language, waitlist, canceled, cancelled, ticket, tickets, order, membership, member, newsletter, opt, consent, subscribed, mailing, logo, file, copy, attachment, source, sent, received, opened, invited, rsvp, language, shirt, allergies, background check, thank you, thanked, thank, salutation, preference, availability, available, skills, password, user, login, account, fiscal, population served, asked, ask, satisfaction, survey, feedback, score card, evaluation, duration, length, minutes, mileage, enrollment, enrolled, background, bilingual, insurance, w9, vendor number, ext, extension, po number, sponsorship level, grade, turned down, declined, no show, marketing, flyer, press, planned, budgeted, tabling supplies, giveaways, supplies, volunteers, members, employees, size, founded, established, population, deceased, lapsed, household, spouse name, nickname, suffix, title case, quarter, term, tier level, room setup, time slot, setup, av needs, cancel, result code, lead source, campaign source, parking, gate, coordinates gps',
};
