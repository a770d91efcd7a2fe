/** Words that only join others in a heading, by language. */
export const LINKS = {
  en: set(
    'the of a an for to with at in on and or is are was were do does did has have had be by from if s t d any this that it as who what which when yes y n please see per actual main primary preferred big current general additional brief short full local community involved potential went volunteering about your you there new its etc overall approx approximate best key how est estimated formal informal exists direct these those',
  ),
  es: set(
    'de la el los las del y e o u a al en con por para que se lo un una es son fue ha han con cual como su sus le les si no actual principal general posible local comunitario comunitaria involucrados participantes nuestra esta este hay cuando existe directo directa llama llaman comunicarnos usted ustedes nos gustaria podemos contactarle puede pueden desea',
  ),
  fr: set(
    'de la le les des du d l et ou en au aux avec pour sur par un une est sont a ont que qui se ce s n on dans oui non actuel actuelle principal principale general generale local locale eventuel eventuelle mene menee menes menees mobilises concerne concernes accueilli accueillie accueillis accueil chez cette ecrit ecrite actuels existe existante direct directe votre vos vous quel quelle quels quelles comment appelle',
  ),
  de: set(
    'der die das des dem den und oder mit fur am im zu zum zur von vom an auf in ist sind war bei ein eine es hat haben was wer nr j ja nein aktuell aktuelle aktueller hauptsachlich allgemein allgemeine lokal unsere wen wem ab durch heuer personl personlich personlicher dieses laufend kurz unserem vorhanden besteht bestehend direkt gemacht ihr ihre ihrer ihren wie heisst heissen welche welcher welches',
  ),
  pt: set(
    'de da do das dos o a os as e ou em no na nos nas com por para que se um uma ao aos foi sao pela pelo sim nao atual principal geral local possivel envolvidos comunitario ha atendida atendido existe direto direta seu sua seus suas qual quais chama voce voces gostaria pode podem',
  ),
} as const;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
