"""Words for what has to be talked over with a doctor before magnesium, in Dutch and English, brands and all.

The meanings are the names of bot.domain.concerns. `TOLD`: they say so in any message. `ASKED`: only where that was
asked. `ENDINGS`: how the names of medicines of a class end. Sections B6 and B7 of the project's fact sheet.
"""

from bot.domain.concerns import Concern
from bot.domain.lexicon import WordTable

TOLD: WordTable = {
    "": {
        "kidneys": "dialyse, creatinine, egfr, gfr",
        "heart": (
            "pacemaker, stent, stents, av blok, av-blok, avblok, av block, av-block, boezemfibrilleren, afib, "
            "metoprolol, digoxine, digoxin, lanoxin, amlodipine, verapamil, diltiazem"
        ),
        "muscles": "myasthenia, myasthenia gravis",
        "apart": (
            "levothyroxine, levothyroxin, levotiroxine, levothiroxine, thyroxine, thyrax, euthyrox, "
            "eltroxin, synthroid, thyrofix, antibiotica, "
            "doxycycline, doxy, minocycline, tetracycline, ciprofloxacine, ciproxin, cipro, augmentin, furabid, "
            "furadantine, furadantin, macrobid, fosamax, actonel, "
            "alendronaat, alendronate, risedronaat, risedronate, osteoporose, gabapentine, gabapentin, neurontin, "
            "penicillamine, eltrombopag, revolade, tivicay, triumeq, dovato, biktarvy, isentress, ferrofumaraat, "
            "hiv remmer, hiv remmers, hiv"
        ),
        "medicines": (
            "lithium, prednison, prednisone, prednisolon, omeprazol, omeprazole, pantoprazol, pantoprazole, nexium, "
            "metformine, metformin, furosemide, lasix, spironolacton, spironolactone, hydrochloorthiazide, xarelto, "
            "eliquis, apixaban, acenocoumarol, baclofen, methotrexaat, methotrexate, chemo, chemokuur, rennie, maalox"
        ),
        "other": "diabetes, crohn, colitis, ileus",
    },
    "nl": {
        "kidneys": (
            "nieren, nierziekte, nierziektes, nierprobleem, nierproblemen, nierfalen, nierschade, nierstenen, "
            "niersteen, nierfunctie, nierinsufficientie, nierpatient, niertransplantatie, nierdieet, donornier, een "
            "nier, 1 nier, struvietstenen, dialysepatient, filterwaarde"
        ),
        "heart": (
            "hartziekte, hartkwaal, hartklachten, hartprobleem, hartproblemen, hart problemen, hartpatient, hartfalen, "
            "hartaandoening, hartritme, hartritmestoornis, hartritmestoornissen, hartinfarct, hartstilstand, "
            "hartoperatie, hartblok, "
            "hartklep, trage hartslag, traag hart, slecht hart, zwak hart, bloeddruk, hoge bloeddruk, lage bloeddruk, "
            "beroerte, bloeddrukpil, bloeddrukpillen, bloeddrukmedicijn, bloeddrukmedicijnen, bloeddrukverlager, "
            "bloeddrukverlagers, betablokker, betablokkers, hartpillen, hartmedicijn, hartmedicijnen, cardioloog"
        ),
        "muscles": "spierziekte, spieraandoening, spierzwakte, myasthenie",
        "pregnant": (
            "zwanger, zwangere, zwangerschap, in verwachting, hoogzwanger, zwanger te worden, zwanger worden, "
            "kinderwens, borstvoeding, borst voeding, geef de borst, geef borst, nog de borst, baby de borst, "
            "dochter de borst, dochtertje de borst, zoon de borst, zoontje de borst, verwacht een baby, "
            "verwachten een baby, maanden ver, weken ver"
        ),
        "apart": (
            "schildklier, schildklierpil, schildklierpillen, schildkliertablet, schildkliertabletten, "
            "schildkliermedicijn, schildkliermedicijnen, schildkliermedicatie, schildklierhormoon, antibioticum, "
            "antibioticakuur, antibiotica kuur, antibioticumkuur, penicillinekuur, ijzertabletten, ijzerpillen, "
            "ijzertablet, ijzerpil, ijzersupplement, staaltabletten, staalpillen, botontkalking, bisfosfonaat, "
            "bisfosfonaten, alendroninezuur, nitrofurantoine, kinidine, hivremmer, hivremmers"
        ),
        "medicines": (
            "medicijn, medicijnen, medicatie, medicamenten, geneesmiddel, geneesmiddelen, bloedverdunner, "
            "bloedverdunners, plaspil, plaspillen, plastablet, plastabletten, antidepressiva, antidepressivum, "
            "kalmeringsmiddelen, maagzuurremmer, maagzuurremmers, maagbeschermer, maagbeschermers, spierverslapper, "
            "spierverslappers, cholesterolverlager, cholesterolverlagers, insuline, laxeermiddel, laxeermiddelen, "
            "magnesiumlaxans, laxans"
        ),
        "other": (
            "suikerziekte, epilepsie, leverziekte, leverproblemen, darmafsluiting, darmobstructie, uitgedroogd, "
            "uitdroging, operatie, geopereerd, onder narcose"
        ),
    },
    "en": {
        "kidneys": (
            "kidney, kidneys, kidney disease, kidney stones, kidney stone, kidney failure, kidney function, kidney "
            "transplant, kidney patient, dialysis, renal, struvite stones, one kidney"
        ),
        "heart": (
            "heart disease, heart condition, heart attack, heart failure, heart problem, heart problems, heart block, "
            "heart patient, heart rhythm, weak heart, bad heart, cardiac arrest, slow heartbeat, slow heart rate, "
            "arrhythmia, atrial "
            "fibrillation, fibrillation, blood pressure, bloodpressure, high blood pressure, low blood pressure, "
            "stroke, beta blocker, beta blockers, heart pills, blood pressure pills, cardiologist"
        ),
        "muscles": "muscle disease, muscle disorder, muscle weakness, muscular dystrophy",
        "pregnant": (
            "pregnant, pregnancy, get pregnant, expecting, breastfeeding, breast feeding, breastfeed, weeks pregnant, "
            "months pregnant, weeks along, months along, nursing my, having a baby, trying for a baby, conceive"
        ),
        "apart": (
            "thyroid, thyroid pill, thyroid pills, thyroid tablets, thyroid medicine, thyroid medication, antibiotic, "
            "antibiotics, course of antibiotics, ciprofloxacin, nitrofurantoin, quinidine, iron tablets, iron pills, "
            "iron tablet, iron pill, iron supplement, ferrous sulfate, ferrous sulphate, ferrous fumarate, "
            "osteoporosis, brittle bones, bisphosphonate, bisphosphonates, alendronic acid"
        ),
        "medicines": (
            "medicine, medicines, medication, medications, meds, prescription, prescriptions, blood thinner, blood "
            "thinners, water pill, water pills, water tablets, diuretic, diuretics, antidepressant, antidepressants, "
            "acid blocker, acid blockers, acid reducer, acid reducers, antacid, antacids, muscle relaxant, "
            "muscle relaxants, statin, statins, insulin, laxative, laxatives"
        ),
        "other": (
            "epilepsy, liver disease, liver problems, blocked bowel, bowel obstruction, dehydrated, dehydration, "
            "have surgery, having surgery, need surgery, an operation"
        ),
    },
}

ASKED: WordTable = {
    "": {
        "medicines": (
            "ibuprofen, paracetamol, dafalgan, oxazepam, sertraline, mirtazapine, tramadol, ritalin, concerta, ventolin"
        ),
        "other": "ms, reuma, parkinson, copd",
    },
    "nl": {
        "kidneys": "nier",
        "heart": "hart, hartslag, hartkloppingen",
        "muscles": "spier, spieren",
        "pregnant": "borst, moeder worden",
        "apart": "ijzer, kuur, kuurtje, botten, zenuwpijn",
        "medicines": (
            "pil, pillen, pilletje, pilletjes, tablet, tabletten, slaappil, slaappillen, slaapmiddel, slaapmiddelen, "
            "statine, statines, pijnstiller, pijnstillers, anticonceptie, de pil, puffer, puffers, supplement, "
            "supplementen, ander supplement, rennies"
        ),
        "other": (
            "kanker, astma, lever, darmen, ziekte, andere ziekte, aandoening, ziek, oud, kwetsbaar, iets anders, anders"
        ),
    },
    "en": {
        "heart": "heart, heartbeat, palpitations",
        "muscles": "muscle, muscles",
        "pregnant": "nursing",
        "apart": "iron, bones, nerve pain",
        "medicines": (
            "pill, pills, tablet, tablets, drugs, sleeping pill, sleeping pills, painkiller, painkillers, the pill, "
            "birth control, inhaler, supplement, supplements, another supplement"
        ),
        "other": (
            "cancer, asthma, liver, bowel, bowels, disease, another disease, condition, illness, another illness, old, "
            "frail, something else"
        ),
    },
}

ENDINGS: dict[Concern, tuple[str, ...]] = {
    "apart": ("oxacine", "oxacin", "cycline", "dronaat", "dronate", "droninezuur", "tegravir"),
    "heart": ("olol", "alol", "sartan", "dipine", "pril"),
    "medicines": ("prazol", "prazole", "statine", "statin", "xaban", "thiazide", "zepam", "zolam", "triptyline"),
}
"""Of words of some length: "lisinopril", "ofloxacine", "valsartan"."""
