import type { Words } from '../meaning';

/** Words of German headings. Compound words are taken apart (lexicon.ts). */
export const de: Words = {
  partner:
    'partner, partnerin, kooperationspartner, kooperationspartnerin, kooperationspartnerinnen, bildungspartner, netzwerkpartner, projektpartner, partnerorganisation, partnereinrichtung, veranstaltungspartner, verbundete, mit wem',
  partnership: 'partnerschaft, kooperation, zusammenarbeit, kooperationen',
  org: 'organisation, einrichtung, einrichtungen, institution, verein, firma, trager, behorde, gruppe, verband, korperschaft, unternehmen, name der einrichtung, name der organisation, vereinsname, firmenname, name des vereins, initiative, schule, empfanger, zuwendungsempfanger',
  name: 'name, namen, bezeichnung',
  person:
    'ansprechpartner, ansprechpartnerin, ansprechpartner in, ansprechperson, ansprechpersonen, kontaktperson, kontaktpersonen, person, wer, vorname, nachname, familienname, zuname, kontaktpartner, vertreter, ansprechpartner innen, name des ansprechpartners, bezugsperson',
  contact: 'kontakt, kontakte',
  email: 'e mail, mail, mailadresse, e mail adresse, emailadresse, mail adresse, epost',
  phone:
    'telefon, tel, handy, mobil, telefonnummer, rufnummer, festnetz, durchwahl, fon, mobilnummer, handynummer, tel nr',
  reach:
    'kontaktdaten, erreichbar, erreichbarkeit, so erreichen, erreichbar unter, wie erreichbar, kontaktinfo, kontaktmoglichkeit, kontaktinformationen',
  info: 'angaben, infos, daten',
  staff:
    'mitarbeiter, mitarbeiterin, personal, team, kollege, kollegin, unser kontakt, kurzel, ansprechpartner bibliothek, bibliothekarin, bibliothekar, ansprechpartner bei uns, ansprechperson bibliothek, bei uns zustandig',
  lead: 'zustandig, zustandigkeit, zustandige, verantwortlich, betreut von, betreuung, betreuer, betreuerin, verantwortliche, federfuhrung, zustandig bei uns, bearbeiter, bearbeiterin, zustandige person, wer kummert sich, zugewiesen an, zustandig bibliothek, leitung bibliothek',
  we: 'wir, uns, unser, unsere, unserer',
  they: 'sie, ihr, ihre, ihnen, ihrer, deren',
  library: 'bibliothek, bucherei, stadtbibliothek, zweigstelle, gemeindebucherei, bib',
  sector:
    'sektor, branche, bereich, sparte, art der einrichtung, art der organisation, einrichtungsart, institutionsart, arbeitsfeld, organisationstyp, einrichtungstyp, handlungsfeld, fachbereich',
  type: 'art, typ, kategorie, kategorien, gattung, rubrik, typus',
  relation:
    'beziehung, art der beziehung, art der partnerschaft, art der kooperation, kooperationsart, partnerart, verhaltnis, kooperationsform, form der zusammenarbeit, art der zusammenarbeit',
  role: 'rolle, funktion, position, titel, abteilung, amt, anrede, beruf',
  whoKnows:
    'wer kennt wen, wer kennt sie, wer kennt, bekannt durch, bekannt uber, vermittelt durch, empfohlen von, empfohlen durch, kontakt uber, kennengelernt durch, kontakt durch, kennengelernt uber, draht uber',
  see: 'wie sie uns sehen, sehen uns, wahrnehmung',
  serves:
    'wie es ihrem auftrag dient, was haben sie davon, nutzen fur sie, nutzen fur den partner, warum es ihnen wichtig ist, was bringt es ihnen, ihr nutzen, nutzen partner, mehrwert fur sie, mehrwert fur partner',
  mission: 'auftrag, mission, leitbild',
  date: 'datum, tag, termin, am, vom',
  when: 'wann',
  since:
    'seit, partner seit, kooperation seit, seit wann, zusammenarbeit seit, besteht seit, beginn der kooperation, beginn der zusammenarbeit, beginn der partnerschaft, dabei seit, partnerschaft seit',
  start: 'beginn, anfang, start, startdatum, gestartet',
  end: 'ende, schluss, enddatum',
  ended:
    'beendet, beendet am, ausgelaufen, eingestellt, abgeschlossen, abgeschlossen am, aufgegeben, beendigung, kooperation beendet',
  until: 'bis, bis zum',
  last: 'letzter, letzte, letztes, letzten, zuletzt, jungste, jungster, letztmals, letztmalig, letztem, neueste',
  first: 'erster, erste, erstes, ersten, erst, erstmals',
  next: 'nachster, nachste, nachstes, nachsten, kommende, kommender, geplant, geplante, geplanter, zukunftig, folgetermin, naechster, naechste',
  season:
    'nachste saison, nachstes jahr, saison, wie weiter, nachste spielzeit, kommendes jahr, nachstes jahr wieder, weiter im nachsten jahr',
  year: 'jahr, jahre, haushaltsjahr',
  month: 'monat, quartal, wochentag, tage',
  time: 'uhrzeit, zeit, offnungszeiten',
  talk: 'gesprach, gesprache, treffen, besprechung, gesprochen, getroffen, austausch, sitzung, jour fixe, unterhaltung, meeting, telefonat, gesprochen mit, gesehen, abstimmung',
  contacted:
    'kontaktiert, angeschrieben, gemailt, angerufen, anruf, nachricht, angefragt, anfrage, gemeldet, kontaktaufnahme, kontaktiert am, mail geschickt',
  visit: 'besuch',
  reply: 'antwort, ruckmeldung, geantwortet, reaktion',
  work: 'zusammengearbeitet, zusammen gemacht, kooperiert',
  together: 'gemeinsam, gemeinsame, gemeinsamer, gemeinsames, gemeinsamen, zusammen, geteilt, geteiltes, miteinander',
  rhythm:
    'turnus, haufigkeit, rhythmus, wie oft, kontakthaufigkeit, frequenz, regelmassigkeit, intervall, treffen wie oft, kontaktrhythmus',
  rest: 'ruht, pause, ruhe, pausiert, ruht bis, pause bis, ruhend',
  decide: 'entschieden, entschieden am, beschlossen, beschlossen am, entscheidung, entscheidung am',
  confirm: 'bestatigt, bestatigt am, gepruft, pruefung, prufung, geprueft',
  noted: 'notiert, notiert am, vorgeschlagen am, festgehalten am',
  added:
    'erfasst, erfasst am, angelegt, angelegt am, aktualisiert, geandert, letzte anderung, letzte aktualisierung, zeitstempel, eingetragen am, eingetragen, erstellt, erstellt am, hinzugefugt am, hinzugefugt, stand vom, zuletzt aktualisiert, zuletzt geandert, aufgenommen am, datenquelle, quelle',
  due: 'fallig, fallig am, frist, bis wann, zu erledigen bis, falligkeit, erledigen bis, stichtag',
  goal: 'ziel, ziele, zweck, zielsetzung, anliegen, absicht',
  agree: 'vereinbart, vereinbart am, festgelegt, festgelegt am, gesetzt am, abgestimmt am, verabredet, verabredet am',
  plan: 'plan, planziel, strategie, strategisch, strategisches, strategieziel, ziel im plan, bibliotheksplan, bibliotheksstrategie, strategisches ziel, bibliothekskonzept, konzeptziel, ziel der bibliothek',
  idea: 'idee, ideen, vorschlag, vorschlage, moglichkeiten, projektidee, projektideen, was ware moglich, anregungen',
  agreement:
    'vereinbarung, vereinbarungen, vertrag, vertrage, kooperationsvertrag, kooperationsvereinbarung, absprache, abkommen, art der vereinbarung, schriftliche vereinbarung, kooperationsabkommen, abmachung',
  sign: 'unterzeichnet, unterzeichnet am, unterschrieben, unterschrieben am, unterschrift, abgeschlossen am vertrag, gultig ab, gultig seit, unterzeichnung, vertragsdatum, vertragsabschluss, vertragsbeginn, unterschrift am, in kraft seit, laufzeit ab',
  expire:
    'gultig bis, lauft bis, lauft ab, ablauf, lauft aus, befristet bis, laufzeit bis, ablaufdatum, vertragsende, ende der vereinbarung, ablauf am, endet am, gilt bis, ende laufzeit, laufzeit, gueltig bis, laufzeitende',
  renew: 'verlangerung, verlangern, verlangern bis, zu verlangern',
  give: 'gibt, geben, bietet, beitrag, bringt ein, beitrage, bringt, stellt',
  weGive:
    'wir geben, was wir geben, wir bieten, unser beitrag, beitrag der bibliothek, was wir bieten, unsere leistung, unsere leistungen, wir bringen ein, was wir beitragen, wir stellen, beitrag bucherei, beitrag bibliothek, leistung bibliothek, wir steuern bei, das geben wir, leistungen der bibliothek',
  theyGive:
    'sie geben, was sie geben, sie bieten, ihr beitrag, beitrag des partners, was wir bekommen, wir bekommen, leistung des partners, sie bringen ein, was sie beitragen, wir erhalten, beitrag partner, leistung partner, sie steuern bei, das geben sie, leistungen des partners, partnerbeitrag',
  notes:
    'bemerkungen, bemerkung, notizen, notiz, anmerkungen, anmerkung, hinweise, kommentar, sonstiges, kommentare, hinweis, vermerk, vermerke, was noch, info sonstiges, zusatzinfo, weiteres',
  desc: 'beschreibung, leistungen, angebote, angebot, schwerpunkt, schwerpunkte, tatigkeit, was sie machen, kurzbeschreibung, aufgaben der einrichtung, zielgruppe der einrichtung',
  why: 'warum, grund, begrundung, grunde, weshalb, anlass',
  result: 'ergebnis, ergebnisse, resultat, was daraus wurde, wirkung, was kam dabei heraus',
  event:
    'veranstaltung, veranstaltungen, aktion, aktionen, aktivitat, aktivitaten, angebot gemeinsam, veranstaltungstitel, titel der veranstaltung, gemacht, durchgefuhrt, was gemacht, workshop, unternehmung, programm, klassenfuhrung',
  project: 'projekt, projekte, reihe, vorhaben, projektname, veranstaltungsreihe, projekttitel',
  happened:
    'was ist passiert, was geschah, art der veranstaltung, veranstaltungsart, art des kontakts, was war, massnahme, vorgang, aktionsart, kontaktart',
  people:
    'teilnehmer, teilnehmende, besucher, teilnehmerzahl, personen, anzahl personen, anzahl teilnehmer, besucherzahl, anwesende, wie viele, publikum anzahl, tn, tn zahl, teilnehmerinnen, besucherinnen, gaste, anzahl besucher, teilnahmen, anzahl teilnehmende, leute, erreichte personen',
  number: 'anzahl, zahl, nummer, nr, lfd nr, gesamt, summe',
  session: 'termine, sitzungen, anzahl termine, einheiten, anzahl veranstaltungen, durchgange',
  hours: 'stunden, arbeitsstunden, std, zeitaufwand, aufwand stunden, personalstunden, stundenzahl',
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
  status: 'status, stand, aktiv, sachstand, zustand, aktueller stand, stand der dinge',
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
  by: 'durchgefuhrt von, erfasst von, gehalten von, leitung der veranstaltung',
  other:
    'geburtstag, geburtsdatum, notfall, erwartet, angemeldet, anmeldungen, kapazitat, plaetze, mitglied, mitglieder, mitgliedsnummer, newsletter, einwilligung, datenschutz, bank, iban, konto, geschlecht, sprache, kinder, erwachsene, jugendliche, eingeladen, dankesbrief, datei, anlage, kopie, verteiler',
};
