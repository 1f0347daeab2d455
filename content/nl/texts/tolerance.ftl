# Verdraag je het? Een keer per week, de eerste maand (B5, en F voor wanneer je belt).
tolerance-asked = En je magnesium, verdraag je het goed?
# Na een kaal "nee"
tolerance-what = Waar heb je last van?
tolerance-example = Tik op een knop, of typ het in een paar woorden. Bijvoorbeeld "prima", "buikpijn" of "hoofdpijn".
tolerance-button-well = Ja
tolerance-button-bowel = Last van mijn darmen
tolerance-button-other = Iets anders
tolerance-button-again = Ander antwoord
tolerance-button-pause = Pauzeer magnesium
tolerance-button-pause-trial = Pauzeer mijn proef
tolerance-button-side-effects = Meer over bijwerkingen
tolerance-answer-well = Fijn om te horen. Ik heb het genoteerd.
tolerance-answer-bowel =
    Dat is vervelend. Dunne ontlasting, misselijkheid en buikkramp komen bij magnesium vaker voor. Minder nemen of stoppen helpt meestal, dan gaat het over. Bij of vlak na het eten kan je buik er beter tegen.

    Blijft de diarree, zie je bloed of krijg je hartkloppingen? Stop dan met je magnesium en bel je huisarts of apotheker.
tolerance-answer-other =
    Dank je dat je het zegt. Waar het van komt, kan ik niet zien.

    Diarree die blijft, bloed, of hartkloppingen die je eerst niet had: stop dan met je magnesium en bel je huisarts of apotheker. Erg zwak, suf, flauwgevallen of benauwd? Bel alarmnummer 112.

    Is het iets anders en twijfel je? Vraag het je apotheker.
