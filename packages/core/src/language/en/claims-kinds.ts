const phrases = (list: string): readonly string[] => list.split("|").map((phrase) => ` ${phrase} `);

/** Verbs by which somebody binds himself. */
export const commitment: readonly string[] = phrases(
  "pledged to|pledges to|pledge to|promised to|promises to|promise to|promised that|vowed to|vows to|vow to|committed to|commits to|agreed to|agrees to|agree to|plans to|plan to|planned to|intends to|intend to|intended to|undertook to|guarantees to|guaranteed|swore to|offered to|is committed to|are committed to",
);

/** Words of judgement; a statement with one is no matter of fact. */
export const opinion: ReadonlySet<string> = new Set(
  "absurd amazing appalled appalling ashamed astonishing awful awkward bad badly barbaric beautiful best better bizarre boring brave brilliant careless catastrophic clever cowardly crazy cruel cynical delicious deplorable deserve deserved deserves despicable devastated devastating disappointed disappointing disappointment disaster disgrace disgraceful disgusting dishonest dishonorable disrespectful dreadful embarrassing excellent exciting exhilarating extraordinary fabulous fair fantastic farcical fault foolish frustrating furious glad good gorgeous grateful great grim grotesque gruesome happy hateful heartbreaking heroic hideous honored honoured hopeless horrendous horrible horrific horrifying humiliating hypocritical idiotic immoral impressive incompetent incredible inexcusable inhuman inhumane insane inspiring insulting intolerable irresponsible joke lovely ludicrous magnificent marvellous marvelous miserable misguided naive nasty needless nightmare nonsense offensive outrage outrageous outstanding painful pathetic perfect pointless preposterous proud reckless regret relieved remarkable repugnant repulsive ridiculous sad saddened sadly scandalous selfish senseless shabby shame shameful shocking shortsighted silly sloppy splendid stunning stupid superb terrible terrific terrifying thrilled thrilling tiresome tragic ugly unacceptable unbearable unbelievable undignified unfair unforgivable unfortunate unfortunately ungrateful unjust unreasonable unwise upset upsetting useless vicious vile wise wonderful worried worrying worse worst worthless wrong".split(
    " ",
  ),
);

/** Duties, permissions and bans. */
export const rule: readonly string[] = phrases(
  "must|must not|is required to|are required to|required to|requires|require|is allowed to|are allowed to|allowed to|is banned|are banned|banned from|bans|prohibits|prohibit|prohibited|forbids|forbidden|is illegal|are illegal|illegal to|is legal|against the law|under the law|entitled to|is barred|are barred|barred from|shall|obliged to|have to|has to|mandatory|compulsory|is permitted|are permitted|permits|subject to a fine|punishable by|faces a fine|face a fine|face fines|faces a prison|faces up to|face up to|would require|would have required|requiring|limits|caps|capped at|exempt from",
);

/** Verbs and phrases that look ahead. */
export const prediction: readonly string[] = phrases(
  "is expected|are expected|is forecast|are forecast|is expected to|are expected to|was expected to|were expected to|expected to|is likely to|are likely to|likely to|unlikely to|is set to|are set to|set to|is due to open|is forecast to|are forecast to|forecast to|is projected to|are projected to|projected to|going to|is due to|are due to|is scheduled to|are scheduled to|scheduled for|bound to|on track to|on course to|may|might|could|is poised to|expects|expect|forecasts|would",
);
