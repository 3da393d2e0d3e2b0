/** Somebody's life, where an expert who knows the catalogue would send them, and what they would answer on the way. */
export interface Situation {
  situation: string;
  /** A product, or another office. */
  end: string;
  because: string;
  /** The ids of the answers that somebody like this gives. */
  answers: string[];
}

/**
 * Forty lives in plain words. Ends and reasons were written from the catalogue alone, before there was a question to
 * answer: whoever changes the questions leaves them as they are.
 */
export const situations: Situation[] = [
  // Short stay.
  {
    situation: 'My parents in Algeria wanted to visit me for three weeks. They did not get a visa.',
    end: 'kort-verblijf',
    because: 'a visa for a short stay that was refused belongs to short stay, not to decisions',
    answers: ['letter', 'visit-visa'],
  },
  {
    situation: 'I live in Ankara. I want to visit my grandchild in Ghent for two months.',
    end: 'kort-verblijf',
    because: 'less than three months, though it is with family',
    answers: ['advice', 'short-stay'],
  },
  {
    situation: 'I am a tourist from Brazil. I want to stay two weeks longer than my stamp says.',
    end: 'kort-verblijf',
    because: 'extending a short stay is not extending residence',
    answers: ['extend', 'short-stay'],
  },
  {
    situation: 'I am Belgian. A friend in Georgia wants to visit me, and the embassy asks that I promise to pay her costs.',
    end: 'kort-verblijf',
    because: 'annex 3bis',
    answers: ['advice', 'short-stay'],
  },
  {
    situation: 'I am Swiss and do an internship of two months in Ghent.',
    end: 'kort-verblijf',
    because: 'less than three months, also for citizens of the Union',
    answers: ['advice', 'short-stay'],
  },
  // Citizens of the Union.
  {
    situation: 'I am Romanian. I start a small business in Ghent.',
    end: 'eu-burger',
    because: 'a self-employed citizen of the Union',
    answers: ['advice', 'work', 'yes'],
  },
  {
    situation: 'I am a nurse from Spain. I came last week and look for a job.',
    end: 'eu-burger',
    because: 'a jobseeker from the Union',
    answers: ['advice', 'work', 'yes'],
  },
  {
    situation: 'I am retired and come from Poland. I live on my own pension and rent a flat here.',
    end: 'eu-burger',
    because: 'sufficient means of subsistence',
    answers: ['advice', 'other', 'live-as-citizen'],
  },
  {
    situation: 'I am Norwegian. My new employer is in Ghent.',
    end: 'eu-burger',
    because: 'Norway counts as the Union; work of a citizen of the Union is not single permit',
    answers: ['advice', 'work', 'yes'],
  },
  {
    situation: 'We are Dutch and just moved to Ghent. We have no idea what we must do.',
    end: 'eu-burger',
    because: 'registering as citizens of the Union',
    answers: ['unknown', 'other', 'live-as-citizen'],
  },
  // Students.
  {
    situation: 'I am from Ukraine. The university in Ghent has accepted me.',
    end: 'studenten',
    because: 'registering as a student, whatever the nationality',
    answers: ['advice', 'study'],
  },
  {
    situation: 'I am French and study in Ghent for one year.',
    end: 'studenten',
    because: 'a citizen of the Union who studies goes to students',
    answers: ['advice', 'study'],
  },
  {
    situation: 'I am from Peru. I want to open my file as a student, but I do not know which papers they ask.',
    end: 'studenten',
    because: 'which papers is a question for the Infopunt; the counter comes later',
    answers: ['counter', 'which-papers', 'study'],
  },
  // Work, not from the Union.
  {
    situation: 'I am a Filipino au pair. A family in Ghent has a contract for me.',
    end: 'single-permit',
    because: 'residence based on work',
    answers: ['advice', 'work', 'no'],
  },
  {
    situation: 'I am a researcher from India with a contract at the university.',
    end: 'single-permit',
    because: 'residence based on work, although it is at a university',
    answers: ['advice', 'work', 'no'],
  },
  {
    situation: 'I am an engineer in Nigeria. A company in Ghent wants to hire me.',
    end: 'single-permit',
    because: 'work, not from the Union',
    answers: ['advice', 'work', 'no'],
  },
  {
    situation: 'I am American. I want to have my own company here.',
    end: 'single-permit',
    because: 'residence based on work, when you are not a citizen of the Union',
    answers: ['advice', 'work', 'no'],
  },
  {
    situation: 'I am from China. My studies are over. I want to stay and work.',
    end: 'single-permit',
    because: 'what they want now is work; the studies are past',
    answers: ['extend', 'other-reason', 'work', 'no'],
  },
  {
    situation: 'I come from Albania and want to work here. I do not know whether Albania is in the EU.',
    end: 'single-permit',
    because: 'Albania is not in the Union',
    answers: ['advice', 'work', 'unknown'],
  },
  // Family.
  {
    situation: 'I live in Morocco and married a Belgian woman. I want to live with her in Ghent.',
    end: 'gezinshereniging',
    because: 'living with family',
    answers: ['advice', 'family'],
  },
  {
    situation: 'I am a refugee from Syria. My wife and children must come.',
    end: 'gezinshereniging',
    because: 'letting family come',
    answers: ['advice', 'family'],
  },
  {
    situation: 'I am Italian and work here. My wife is Brazilian and comes to live with me.',
    end: 'gezinshereniging',
    because: 'on grounds of family, also with a citizen of the Union',
    answers: ['advice', 'family'],
  },
  {
    situation: 'I am divorced from a Belgian man. Can I stay?',
    end: 'gezinshereniging',
    because: 'the stay rests on family',
    answers: ['advice', 'family'],
  },
  {
    situation: 'My baby was born in Ghent last month. What about the papers of my child?',
    end: 'gezinshereniging',
    because: 'the stay of a child follows from its family',
    answers: ['advice', 'family'],
  },
  // Unlimited and permanent.
  {
    situation: 'I am Bulgarian and have worked here for five years. I want a card without an end date.',
    end: 'onbeperkt-duurzaam',
    because: 'permanent residence of a citizen of the Union (EU+ card)',
    answers: ['extend', 'no-end-date'],
  },
  {
    situation: 'I come from Tunisia and have had an A card for years. Somebody told me that I can ask for a B card.',
    end: 'onbeperkt-duurzaam',
    because: 'unlimited residence (B card)',
    answers: ['advice', 'no-end-date'],
  },
  // Extension.
  {
    situation: 'I study here. I come from Congo. My card ends next month.',
    end: 'verlenging',
    because: 'extending a Belgian document, whatever the status',
    answers: ['extend', 'card'],
  },
  {
    situation: 'I fled from Ukraine with my son. Our cards are valid until March.',
    end: 'verlenging',
    because: 'extending a Belgian document, whatever the status',
    answers: ['extend', 'card'],
  },
  {
    situation: 'My card ended a week ago. I forgot it. I come from Eritrea.',
    end: 'verlenging',
    because: 'a card that ended must be extended too',
    answers: ['extend', 'card'],
  },
  {
    situation: 'The city wrote me that my residence card expires in six weeks. What must I show?',
    end: 'verlenging',
    because: 'a letter, but no decision: it is about extending',
    answers: ['letter', 'expires'],
  },
  // Decisions.
  {
    situation: 'I asked for asylum. Now I got a letter that says no.',
    end: 'beslissing',
    because: 'a negative decision; a period to appeal may be running',
    answers: ['letter', 'decision'],
  },
  {
    situation: 'My husband is in Pakistan. He was refused to come and live with me.',
    end: 'beslissing',
    because: 'a decision on family reunification is a decision, and no short stay',
    answers: ['letter', 'decision'],
  },
  {
    situation: 'I got a long letter in Dutch from the immigration office. I cannot read it.',
    end: 'beslissing',
    because: 'it may be a decision with a period, so somebody must see it soon',
    answers: ['letter', 'unknown'],
  },
  // Other offices.
  {
    situation: 'I have all my papers for my registration. I want to hand them in.',
    end: 'loket-migratie',
    because: 'handing in papers is not done at the Infopunt',
    answers: ['counter', 'hand-in'],
  },
  {
    situation: 'I got a letter: I must bring one more document for my file.',
    end: 'loket-migratie',
    because: 'handing in papers is not done at the Infopunt',
    answers: ['letter', 'hand-in'],
  },
  {
    situation: 'My residence card was stolen on the tram.',
    end: 'loket-migratie',
    because: 'a new card is asked for at the counter',
    answers: ['counter', 'lost'],
  },
  {
    situation: 'I handed in my file in summer and have heard nothing. How far is it?',
    end: 'loket-migratie',
    because: 'files are opened and kept at the counter; the Infopunt prepares them',
    answers: ['counter', 'progress'],
  },
  {
    situation: 'I came from Sudan two days ago. I need protection.',
    end: 'loket-migratie',
    because: 'no product of the Infopunt is about it; a file is opened at the counter',
    answers: ['unknown', 'other', 'something-else'],
  },
  {
    situation: 'I got a letter from the city: my new card is ready.',
    end: 'dienstencentrum',
    because: 'collecting a card is not done at the Infopunt',
    answers: ['letter', 'collect'],
  },
  {
    situation: 'I have my card, but I live at another address now.',
    end: 'dienstencentrum',
    because: 'an address is changed at a counter of the city, and needs no advice on residence',
    answers: ['counter', 'address'],
  },
];
