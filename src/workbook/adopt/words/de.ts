import type { Words } from '../meaning';

/** Words of German headings. Compound words are taken apart (lexicon.ts). */
export const de: Words = {
  partner:
    'partner, partnerin, kooperationspartner, kooperationspartnerin, kooperationspartnerinnen, bildungspartner, netzwerkpartner, projektpartner, partnerorganisation, partnereinrichtung, veranstaltungspartner, verbundete, mit wem, partner einrichtung, partner organisation, kooperation mit, zusammenarbeit mit, kooperationspartner name, name kooperationspartner, name des kooperationspartners, veranstaltungspartner name, kooperierende einrichtung, kooperierende institution, externe partner, lokaler partner, beteiligte partner, partner vor ort, gemeinsam mit',
  partnership: 'partnerschaft, kooperation, zusammenarbeit, kooperationen',
  org: 'arbeitgeber, arbeitet bei, arbeitsstelle, organisation, einrichtung, einrichtungen, institution, verein, firma, trager, behorde, gruppe, verband, korperschaft, unternehmen, name der einrichtung, name der organisation, vereinsname, firmenname, name des vereins, initiative, schule, empfanger, zuwendungsempfanger, name des partners, partnername, name der schule, schulname, schulen, kindergarten, kita, vereine, name einrichtung, institutionen, organisationen, firmen, kontakteinrichtung, firma verein, name des tragers',
  name: 'name, namen, bezeichnung',
  person:
    'ansprechpartner, ansprechpartnerin, ansprechpartner in, ansprechperson, ansprechpersonen, kontaktperson, kontaktpersonen, person, wer, vorname, nachname, familienname, zuname, kontaktpartner, vertreter, ansprechpartner innen, name des ansprechpartners, bezugsperson, kontaktlehrer, kontaktlehrerin, kontaktlehrkraft, name ansprechpartner, ansprechpartner name, ansprechpartner vor ort, kontakt vor ort, lehrkraft, gegenuber, schulleitung, leitung, vorsitzende, vorsitzender, vorstand, 1 vorsitzende, 1 vorsitzender, leiter, leiterin',
  contact: 'kontakt, kontakte',
  email: 'e mail, mail, mailadresse, e mail adresse, emailadresse, mail adresse, epost',
  phone:
    'telefon, tel, handy, mobil, telefonnummer, rufnummer, festnetz, durchwahl, fon, mobilnummer, handynummer, tel nr, mobiltelefon, telefon dienstlich, telefon privat, ruf, tel dienstlich, mobilfunk, diensthandy, handynr, telefonnr, tel nummer, mobilnr, rufnr, telnr, telefon mobil, telefon festnetz, tel mobil, tel fest, telefon mail',
  reach:
    'kontaktdaten, erreichbar, erreichbarkeit, so erreichen, erreichbar unter, wie erreichbar, kontaktinfo, kontaktmoglichkeit, kontaktinformationen',
  info: 'angaben, infos, daten',
  staff:
    'mitarbeiter, mitarbeiterin, personal, bibliotheksteam, kollege, kollegin, unser kontakt, kurzel, ansprechpartner bibliothek, bibliothekarin, bibliothekar, ansprechpartner bei uns, ansprechperson bibliothek, bei uns zustandig',
  ownPeople: 'ehrenamtliche, ehrenamtlicher',
  lead: 'zustandig, zustandigkeit, zustandige, verantwortlich, betreut von, betreuung, betreuer, betreuerin, verantwortliche, federfuhrung, zustandig bei uns, bearbeiter, bearbeiterin, zustandige person, wer kummert sich, zugewiesen an, zustandig bibliothek, leitung bibliothek, bibliotheksseitig zustandig, wer bei uns, unser ansprechpartner, unsere ansprechperson, verantwortlich bibliothek, verantwortlich in der bibliothek, kontakt bibliothek, intern zustandig, wer betreut, zustandige kollegin, zustandiger kollege, ansprechpartnerin bibliothek, ansprechpartnerin bei uns, betreut, betreut durch, in betreuung von, kontakt bei uns, bei uns, hauptverantwortlich, unsere zustandigkeit, zustandig in der bucherei, zustandig bucherei, bucherei zustandig, verantwortlich bei uns, bearbeitet von, kummerer, patin, pate, federfuhrend',
  we: 'wir, uns, unser, unsere, unserer, intern, interne, interner, internes, bei uns, unsererseits',
  they: 'sie, ihr, ihre, ihnen, ihrer, deren, extern, externe, externer, externes, bei ihnen',
  library: 'bibliothek, bucherei, stadtbibliothek, zweigstelle, gemeindebucherei, bib',
  sector:
    'sektor, branche, bereich, sparte, art der einrichtung, art der organisation, einrichtungsart, institutionsart, arbeitsfeld, organisationstyp, einrichtungstyp, handlungsfeld, fachbereich, schulart, schulform, schultyp, tragerart, art des vereins, vereinsart, kategorie der einrichtung, art des partners, institutionstyp, art der institution, einrichtung typ, typ der einrichtung, typ einrichtung, art einrichtung, gruppe art, tatigkeitsfeld, themenfeld, gesellschaftsbereich, zielbereich, sparten',
  type: 'art, typ, kategorie, kategorien, gattung, rubrik, typus',
  relation:
    'beziehung, art der beziehung, art der partnerschaft, art der kooperation, kooperationsart, partnerart, verhaltnis, kooperationsform, form der zusammenarbeit, art der zusammenarbeit',
  role: 'rolle, funktion, position, titel, abteilung, amt, anrede, beruf',
  whoKnows:
    'wer kennt wen, wer kennt sie, wer kennt, bekannt durch, bekannt uber, vermittelt durch, empfohlen von, empfohlen durch, kontakt uber, kennengelernt durch, kontakt durch, kennengelernt uber, draht uber, wer kennt dort wen, wer kennt jemanden, kontakt vermittelt durch, vermittelt von, beziehung uber, verbindung, verbindung uber, personlicher draht, bekannt von, kontakt entstanden durch, kennen wir durch, woher kennen wir sie, uber wen, kennengelernt',
  see: 'wie sie uns sehen, sehen uns, wahrnehmung',
  serves:
    'wie es ihrem auftrag dient, was haben sie davon, nutzen fur sie, nutzen fur den partner, warum es ihnen wichtig ist, was bringt es ihnen, ihr nutzen, nutzen partner, mehrwert fur sie, mehrwert fur partner, was sie davon haben, warum sie mitmachen, nutzen der einrichtung, vorteil fur sie, vorteil fur den partner, was ist ihnen wichtig, was ihnen wichtig ist, passt zu ihrem auftrag, ihr interesse, interesse des partners, interesse partner, gewinn fur sie, mehrwert fur den partner',
  mission: 'auftrag, mission, leitbild',
  date: 'datum, tag, termin, am, vom',
  when: 'wann war das, wann war es, wann ist es passiert, wann ist das passiert, wann fand es statt, wann',
  since:
    'seit, partner seit, kooperation seit, seit wann, zusammenarbeit seit, besteht seit, beginn der kooperation, beginn der zusammenarbeit, beginn der partnerschaft, dabei seit, partnerschaft seit, seit jahr, kooperation besteht seit, partner seit wann, beginn zusammenarbeit, start der kooperation, kooperationsbeginn, kooperationsstart, zusammenarbeit begonnen, in kooperation seit, kontakt seit, partnerschaft besteht seit, beginn kooperation, beginn partnerschaft, startjahr, anfang der kooperation',
  start: 'beginn, anfang, start, startdatum, gestartet',
  end: 'ende, schluss, enddatum, endes',
  ended:
    'beendet, beendet am, ausgelaufen, eingestellt, abgeschlossen, abgeschlossen am, aufgegeben, beendigung, kooperation beendet, kooperation endete, ende der kooperation, ende der zusammenarbeit, beendet seit, ende kooperation, ende zusammenarbeit',
  until: 'bis, bis zum',
  last: 'letzter, letzte, letztes, letzten, zuletzt, jungste, jungster, letztmals, letztmalig, letztem, neueste',
  first: 'erster, erste, erstes, ersten, erst, erstmals, erstmalig',
  next: 'nachster, nachste, nachstes, nachsten, kommende, kommender, geplant, geplante, geplanter, zukunftig, folgetermin, naechster, naechste',
  season:
    'nachste saison, nachstes jahr, saison, wie weiter, nachste spielzeit, kommendes jahr, nachstes jahr wieder, weiter im nachsten jahr',
  year: 'jahr, jahre, haushaltsjahr',
  month: 'monat, quartal, wochentag, tage',
  time: 'uhrzeit, zeit, offnungszeiten',
  talk: 'gesprach, gesprache, treffen, besprechung, gesprochen, getroffen, austausch, sitzung, jour fixe, unterhaltung, meeting, telefonat, gesprochen mit, gesehen, abstimmung, gesprachstermin, telefoniert, telefongesprach, unterhalten, zusammengesessen, besprochen, treffen am, ausgetauscht, personlicher kontakt, personl kontakt, gesprochen am, dialog, kennenlerngesprach, arbeitstreffen, planungsgesprach, jahresgesprach',
  contacted:
    'kontaktiert, angeschrieben, gemailt, angerufen, anruf, nachricht, angefragt, anfrage, gemeldet, kontaktaufnahme, kontaktiert am, mail geschickt, kontakt gehabt, von uns kontaktiert, gehort, etwas gehort, von ihnen gehort, nachricht geschickt, mail, kontaktversuch, rundmail, angemailt, geschrieben, angeschrieben am, angefragt am, kontakt aufgenommen',
  visit: 'besuch, besucht, besuch am, vor ort',
  reply: 'antwort, ruckmeldung, geantwortet, reaktion',
  work: 'zusammengearbeitet, zusammen gemacht, kooperiert',
  together: 'gemeinsam, gemeinsame, gemeinsamer, gemeinsames, gemeinsamen, zusammen, geteilt, geteiltes, miteinander',
  rhythm:
    'turnus, haufigkeit, rhythmus, wie oft, kontakthaufigkeit, frequenz, regelmassigkeit, intervall, treffen wie oft, kontaktrhythmus, wie haufig, abstand, kontaktfrequenz, kontaktturnus, treffen turnus, regelmassig, wie oft kontakt, wie oft treffen, zyklus, rhythmus der treffen, haufigkeit der treffen, haufigkeit kontakt, kontakt wie oft',
  rest: 'ruht, pause, ruhe, pausiert, ruht bis, pause bis, ruhend',
  decide: 'entschieden, entschieden am, beschlossen, beschlossen am, entscheidung, entscheidung am',
  confirm: 'bestatigt, bestatigt am, gepruft, pruefung, prufung, geprueft',
  noted: 'notiert, notiert am, vorgeschlagen am, festgehalten am',
  timestamp: 'zeitstempel',
  added:
    'erfasst, erfasst am, angelegt, angelegt am, aktualisiert, geandert, letzte anderung, letzte aktualisierung, eingetragen am, eingetragen, erstellt, erstellt am, hinzugefugt am, hinzugefugt, stand vom, zuletzt aktualisiert, zuletzt geandert, aufgenommen am, datenquelle, quelle',
  due: 'fallig, fallig am, frist, bis wann, zu erledigen bis, falligkeit, erledigen bis, stichtag',
  goal: 'ziel, ziele, zweck, zielsetzung, anliegen, absicht, gemeinsame ziele, wozu, zweck der kooperation, ziel der kooperation, ziel der zusammenarbeit, ziele der zusammenarbeit, kooperationsziel, kooperationsziele, unser gemeinsames ziel, worum geht es, was wir erreichen wollen',
  agree: 'vereinbart, vereinbart am, festgelegt, festgelegt am, gesetzt am, abgestimmt am, verabredet, verabredet am',
  plan: 'plan, planziel, strategie, strategisch, strategisches, strategieziel, ziel im plan, bibliotheksplan, bibliotheksstrategie, strategisches ziel, bibliothekskonzept, konzeptziel, ziel der bibliothek',
  idea: 'idee, ideen, vorschlag, vorschlage, moglichkeiten, projektidee, projektideen, was ware moglich, anregungen, was konnten wir machen, idee fur, neue ideen, zukunftsideen, ideenspeicher, ideensammlung, veranstaltungsideen, potenzial, potentiale, moglichkeiten der zusammenarbeit, denkbar, wunschprojekt, projektvorschlag, weitere ideen',
  agreement:
    'vereinbarung, vereinbarungen, vertrag, vertrage, kooperationsvertrag, kooperationsvereinbarung, absprache, abkommen, art der vereinbarung, schriftliche vereinbarung, kooperationsabkommen, abmachung, vertragsart, kooperation vereinbart, schriftlich vereinbart, rahmenvertrag, vertrag vorhanden, vereinbarung vorhanden, kooperationsvertrag vorhanden, schriftlicher vertrag, form der vereinbarung, absichtserklarung, nutzungsvereinbarung, mundlich schriftlich',
  sign: 'unterzeichnet, unterzeichnet am, unterschrieben, unterschrieben am, unterschrift, abgeschlossen am vertrag, gultig ab, gultig seit, unterzeichnung, vertragsdatum, vertragsabschluss, vertragsbeginn, unterschrift am, in kraft seit, laufzeit ab, vertrag vom, vertrag seit, vereinbarung vom, datum der unterschrift, datum unterzeichnung, vertragsunterzeichnung, geschlossen am, vertrag geschlossen am, vereinbarung seit, abschlussdatum, datum der vereinbarung, datum vereinbarung, datum vertrag',
  expire:
    'gultig bis, lauft bis, lauft ab, ablauf, lauft aus, befristet bis, laufzeit bis, ablaufdatum, vertragsende, ende der vereinbarung, ablauf am, endet am, gilt bis, ende laufzeit, laufzeit, gueltig bis, laufzeitende, ende der laufzeit, vertrag bis, vereinbarung bis, gultigkeit, vertrag endet, vertrag lauft bis, vereinbarung gultig bis, vertrag gultig bis, ablauf vertrag, ablauf der vereinbarung, vertrag lauft aus, kundbar bis, bis wann gultig, befristung, laufzeit ende, lauft aus am, vereinbarung endet',
  renew: 'verlangerung, verlangern, verlangern bis, zu verlangern',
  give: 'gibt, geben, bietet, beitrag, bringt ein, beitrage, bringt, stellt',
  weGive:
    'wir geben, was wir geben, wir bieten, unser beitrag, beitrag der bibliothek, was wir bieten, unsere leistung, unsere leistungen, wir bringen ein, was wir beitragen, wir stellen, beitrag bucherei, beitrag bibliothek, leistung bibliothek, wir steuern bei, das geben wir, leistungen der bibliothek, bibliothek gibt, bibliothek bietet, bucherei gibt, bucherei bietet, unsere beitrage, unser angebot, was geben wir, was bieten wir, was bringen wir ein, was wir einbringen, beitrag der bucherei, bucherei bringt ein, bibliothek bringt ein, wir bringen mit, von uns, unsererseits, eigenleistung, leistung der bibliothek, leistung der bucherei, wir leisten',
  theyGive:
    'sie geben, was sie geben, sie bieten, ihr beitrag, beitrag des partners, was wir bekommen, wir bekommen, leistung des partners, sie bringen ein, was sie beitragen, wir erhalten, beitrag partner, leistung partner, sie steuern bei, das geben sie, leistungen des partners, partnerbeitrag, partner gibt, partner bietet, ihre beitrage, ihr angebot, was geben sie, was bieten sie, was bringen sie ein, was sie einbringen, was bringt der partner, partner bringt ein, was der partner einbringt, sie bringen mit, von ihnen, gegenleistung, beitrag der einrichtung, beitrag der partner, leistung der partner, sie leisten, was bekommen wir',
  notes:
    'bemerkungen, bemerkung, notizen, notiz, anmerkungen, anmerkung, hinweise, kommentar, sonstiges, kommentare, hinweis, vermerk, vermerke, was noch, info sonstiges, zusatzinfo, weiteres, zusatzliche informationen, allgemeines, kommentar notizen, bemerkungen notizen, interne notizen, interne bemerkung, notizfeld, sonstige bemerkungen, sonstige hinweise, freitext, dies und das, was sonst, sonst noch, zusatz, erganzungen, erganzung, diverses, infos, anm, bem',
  desc: 'beschreibung, leistungen, angebote, angebot, schwerpunkt, schwerpunkte, tatigkeit, was sie machen, kurzbeschreibung, aufgaben der einrichtung, zielgruppe der einrichtung',
  why: 'warum, grund, begrundung, grunde, weshalb, grund des endes, beendigungsgrund',
  result: 'ergebnis, ergebnisse, resultat, was daraus wurde, wirkung, was kam dabei heraus',
  event:
    'veranstaltung, veranstaltungen, aktion, aktionen, aktivitat, aktivitaten, angebot gemeinsam, veranstaltungstitel, titel der veranstaltung, gemacht, durchgefuhrt, was gemacht, workshop, unternehmung, programm, klassenfuhrung, veranstaltung gemeinsam, gemeinsame aktion, gemeinsame veranstaltung, lesung, aktionstag, zusammen gemacht, was wir gemacht haben, gemeinsames projekt, gemeinsame aktivitat, ausstellung, fuhrung, vorlesestunde, veranstaltet, gemeinsam gemacht, angebotstitel, name der veranstaltung, bezeichnung der veranstaltung, veranstaltungsname, titel, durchgefuhrte aktion, kooperationsveranstaltung, anlass, anlasse, event, events',
  project: 'projekt, projekte, reihe, vorhaben, projektname, veranstaltungsreihe, projekttitel',
  happened:
    'was ist passiert, was geschah, art der veranstaltung, veranstaltungsart, art des kontakts, was war, massnahme, vorgang, aktionsart, kontaktart',
  people:
    'wie viele personen, wie viele leute, wie viele menschen, wie viele waren da, wie viele kamen, teilnehmer, teilnehmende, besucher, teilnehmerzahl, personen, anzahl personen, anzahl teilnehmer, besucherzahl, anwesende, wie viele, publikum anzahl, tn, tn zahl, teilnehmerinnen, besucherinnen, gaste, anzahl besucher, teilnahmen, anzahl teilnehmende, leute, erreichte personen, besucher innen, teilnehmer innen, anzahl besucher innen, anzahl gaste, personenzahl, besucheranzahl, teilnehmeranzahl, anzahl leute, wie viele personen, teilnehmende gesamt, anzahl tn, zuhorerzahl, anzahl teilnehmer innen, besuche, gesamtbesucher, teilnehmerzahl gesamt, besucher gesamt, anzahl der teilnehmenden, anzahl der besucher, anzahl der teilnehmer, anzahl der personen',
  someOfPeople: 'kinder, erwachsene',
  number: 'anzahl, zahl, nummer, nr, lfd nr, gesamt, summe',
  session: 'termine, sitzungen, anzahl termine, einheiten, anzahl veranstaltungen, durchgange',
  hours: 'stunden, std, zeitaufwand, aufwand stunden, stundenzahl',
  staffHours: 'arbeitsstunden, personalstunden',
  cost: 'unsere kosten, kosten der bibliothek, kosten fur die bibliothek',
  age: 'alter, altersgruppe, altersgruppen, altersstufe, jahrgangsstufe, altersklasse',
  audience: 'zielgruppe, publikum, zielgruppen, zuhorer, adressat',
  value: 'wert, gegenwert, sachwert, geschatzter wert',
  todo: 'zu tun, aufgabe, aufgaben, todo, offen, noch zu tun, zu erledigen, offene punkte, offene aufgaben',
  followUp: 'nachfassen, nachverfolgung, wiedervorlage, nachbereitung',
  need: 'bedarf, bedurfnis, bedarfe',
  excited: 'wer ist begeistert, begeistert, treibende kraft, wer brennt dafur',
  benefit: 'wer hatte etwas davon, nutznie, wem kam es zugute, wem half es',
  story: 'geschichte, erlebnis, zitat, anekdote, erfolgsgeschichte',
  share: 'darf geteilt werden, darf erzahlt werden, freigabe, darf veroffentlicht werden, freigegeben',
  topic: 'thema, betreff, themen, inhalt, titel der lesung',
  told: 'warum erzahlt',
  status:
    'status, stand, aktiv, sachstand, zustand, aktueller stand, stand der dinge, kooperationsstatus, aktivitatsstatus, inaktiv, bewertung, wie lauft es, qualitat, einstufung',
  stage: 'phase, stufe, stadium, fortschritt, etappe',
  step: 'nachste schritte, nachster schritt, schritte, weiteres vorgehen, was steht an',
  url: 'webseite, website, internet, homepage, link, webadresse, netzseite, internetseite, url, web, soziale medien, internetadresse',
  address: 'adresse, anschrift, strasse, postanschrift, hausnummer, strasse nr, postadresse',
  place: 'ortsteil, stadt, gemeinde, land, bundesland, raum, stadtteil, landkreis, region',
  where: 'ort, wo, veranstaltungsort, standort, ort der veranstaltung, spielort',
  zip: 'plz, postleitzahl',
  amount:
    'betrag, kosten, honorar, preis, budget, summe euro, eintritt, gebuhr, spende, spenden, prozent, ausgaben, einnahmen',
  grant: 'forderung, zuschuss, zuwendung, fordersumme',
  id: 'kennung, schlussel, kennzahl, aktenzeichen, lfd, id, kennziffer',
  priority: 'prioritat, rang, prio, wichtigkeit, reihenfolge',
  fax: 'telefax, faxnummer',
  tags: 'schlagworte, schlagwort, stichworte, stichwort',
  home: 'privat, weitere',
  grantor: 'forderer, zuwendungsgeber, geldgeber',
  by: 'ihr name, dein name, ausgefullt von, durchgefuhrt von, erfasst von, gehalten von, leitung der veranstaltung, wer war dabei, wer hat gemacht, durchgefuhrt, gemacht von, personal vor ort, durchfuhrung, veranstaltet von, betreuende person',
  other:
    'geburtstag, geburtsdatum, notfall, erwartet, angemeldet, anmeldungen, kapazitat, plaetze, mitglied, mitglieder, mitgliedsnummer, newsletter, einwilligung, datenschutz, bank, iban, konto, geschlecht, sprache, jugendliche, eingeladen, dankesbrief, datei, anlage, kopie, verteiler, mitgliederzahl, grundungsjahr, gegrundet, dauer, minuten, fahrtkosten, kilometer, davon, schulerzahl, anzahl klassen, klassen, klassenstufen, klassenstufe, gruppenstarke plan, gruppengrosse, presse, plakat, flyer, versand, rechnung, honorar, raumbedarf, technik, bestatigung, wiedervorlage',
};
