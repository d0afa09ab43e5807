"""What each sentence needs before it, rule by rule."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.budget import Groups
from summarizer.extractive.coherence import RULES, Story, is_personal_lead, leaves_open, needs, pointing
from summarizer.extractive.select import select
from summarizer.lengths import PRESETS, Length

LEAD = "The council of Millport decided on Tuesday to rebuild the bridge, and Anna Berg said the state would pay."
DROWNED = "A baker drowned while trying to save two girls who had been swept out to sea off a beach in Lund."
SHARES = "Shares fell on Monday after Acme said that it had lost money on steel."
INDEX = "The FTSE 100 lost 0.3% to 5,222.68."
FILLER = "Work on steel piers begins in May at a yard in Lund, and fishermen of Millport want a ferry."
RIVER = "A flood in Millport is never good for the river."

# rule, the sentences in front of the last one, the last one, what it needs
CASES = [
    ("pronoun_opens", [LEAD], "He asked for a ferry.", {0}),
    ("pronoun_opens", [LEAD, FILLER], 'Ms Holm told the council: "She has time."', {1}),
    ("pronoun_opens", [LEAD, FILLER], 'Ms Holm told the council: "Berg has time."', set()),
    ("pronoun_opens", [LEAD, FILLER], 'When Una Roe spoke, Ms Holm said: "She has time."', set()),
    ("person_inside", [LEAD, "Ada Holm met Jon Roe."], "When the pair appeared in Lund, it rained.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It was the worst flood in ten years.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It was a shock to the fishermen of Lund.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It was a blow to Lund.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It was a shock to the fishermen of Lund that nobody pays.", set()),
    ("pronoun_opens", [], "It wasn't a surprise when Lund said on Monday that it had lost its last ferry.", set()),
    ("pronoun_opens", [], "It should come as no surprise that bakers of Lund want a bridge.", set()),
    ("pronoun_opens", [], "She's been in nine plays, and even got her own Lund Museum show.", None),
    ("noun_behind_opening", [LEAD, "A senator asked for a ferry."], "On Sunday, the senator left Lund.", {1}),
    ("noun_behind_opening", [LEAD, FILLER], "If the bridge falls, the group said, Lund will pay.", {0}),
    ("noun_behind_opening", [LEAD, FILLER], "After a senator spoke in Lund, the senator left.", set()),
    ("noun_behind_opening", [LEAD, FILLER], "Fishermen, bakers and the senator left Lund.", set()),
    ("noun_behind_opening", [LEAD, FILLER], "Bakers claim that the company is slow.", {0}),
    ("noun_behind_opening", [LEAD, FILLER], "In its best year, the company -- a maker of rope -- sold two mills.", {0}),
    ("noun_behind_opening", [LEAD, "A singer left Lund."], "Acme says the singer has won.", {1}),
    ("noun_behind_opening", [LEAD, FILLER], "After a storm, the two married in Lund.", {1}),
    ("noun_behind_opening", [LEAD, FILLER], "After a storm, the two ferries sank.", set()),
    ("noun_opens", [LEAD, FILLER], "The East African nation is a place for trade.", {0}),
    ("noun_opens", [LEAD, FILLER], "The Democrat is crossing Togo.", {0}),
    ("pronoun_opens", [LEAD, FILLER], "It is a conflict that many bakers of Lund have forgotten.", {1}),
    ("pronoun_opens", [], "It has become common to write about the fair of Lund.", set()),
    ("pronoun_before_name", [LEAD], "After his Free Lund rally, he has won nine seats.", {0}),
    ("pronoun_behind_opening", [], "The plan is for them to leave Lund by ferry.", None),
    ("pronoun_behind_opening", [], "The plan of Lund is to buy nine boats and sell them.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Astoundingly, her cooks at Lund paid.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Better known as the Owl, she sang in Lund.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Mostly it is a bad case of haste in Lund.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Usually it is a good idea to pay in Lund.", set()),
    ("owner_untold", [], "Six weeks into her job at Lund's port, harbour master Ada Holm has found a hole.", set()),
    ("owner_untold", [], "Customers took her bridge, harbour master Ada Holm said.", None),
    ("owner_untold", [LEAD, FILLER], "In her reply, the former Harbour Minister asked Lund to pay.", {1}),
    ("owner_untold", [LEAD, FILLER], "Some of her cooks were slow.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Alternatively, Lund could pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "For a start, Lund could pay.", {1}),
    ("part_opens", [LEAD, FILLER], "One of the worst cases was that of a pier in Lund.", {1}),
    ("pointing_inside", [LEAD, FILLER], "An early sign of that came on Monday, when Lund paid.", {1}),
    ("these_inside", [], "Piers have sunk to levels like those common in the last flood.", set()),
    ("addition_opens", [], "Further falls in the price of steel are a risk for Lund.", set()),
    ("person_inside", [], "Shares in three banks rose on Monday after the trio sold bonds.", set()),
    ("noun_opens", [], "The move comes as bakers of Lund ask for a ferry.", None),
    ("pronoun_opens", [LEAD, FILLER], "It was a mistake to build steel piers in Lund.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is the reason why fishermen of Lund want steel.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It is unclear why fishermen of Lund want steel.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is what fishermen of Lund want.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It was the first pier to burn in Lund.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It was the first time that a pier burned in Lund.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is to open in Lund on Friday.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It appears to be a pier of the old port of Lund.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It remains to be seen who pays in Lund.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It was good for the bakers of Lund.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It is rare for bakers of Lund to strike.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is up to the bakers of Lund to decide.", set()),
    ("pronoun_opens", [], "It is a fight to the end, and Lund will lose.", None),
    ("pronoun_opens", [LEAD, FILLER], '"It will cost Lund nine ferries," said Una Roe.', {1}),
    ("pronoun_opens", [LEAD, FILLER], '"It is clear that Lund will pay," said Una Roe.', set()),
    ("contrast_opens", [LEAD, FILLER], '"But Lund cannot pay," said Una Roe.', {1}),
    ("contrast_opens", [LEAD, FILLER], '"So far Lund has not paid," said Una Roe.', set()),
    ("contrast_opens", [LEAD, FILLER], "Bakers, however, say that Lund cannot pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Bakers, for example, say that Lund cannot pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Lund cannot pay, though.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Una Roe, though ill, says that Lund cannot pay.", set()),
    ("contrast_opens", [LEAD, FILLER], "Una Roe, then a baker, says that Lund cannot pay.", set()),
    ("contrast_opens", [LEAD, FILLER], "Bakers will pay, but fishermen, however, cannot.", set()),
    ("contrast_opens", [LEAD, FILLER], "Because of that, Lund will pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Because of that Lund will pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Because of steel, Lund will pay.", set()),
    ("contrast_opens", [LEAD, FILLER], "On top of this, Lund will pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "On top of a pier, Lund will pay for a yard.", set()),
    ("contrast_opens", [LEAD, FILLER], "What is more, Lund will pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "What is more than Lund can pay is left to bakers.", set()),
    ("contrast_opens", [LEAD, FILLER], "Doing so would cost Lund nine ferries.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Doing nothing would cost Lund nine ferries.", set()),
    ("contrast_opens", [LEAD, FILLER], "If not, Lund will pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "If bakers will not, Lund will pay.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It emerged on Friday that Lund has paid.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It emerged from the yard.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It takes nine years to build steel piers in Lund.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It takes steel to Lund.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It can be hard to find steel in Lund.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It can be eaten to stay warm.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It remains unclear who pays in Lund.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It was Una Roe who paid in Lund.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It was Una Roe.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It rained on the yard.", set()),
    ("pronoun_opens", [], "It is the first time Lund has paid for steel.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "On Friday it said that Lund will pay.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "By May, it had cost Lund nine ferries.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "In May, it rained on Lund.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "After buying the yard of Acme, it paid nine cooks.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "While sailing with Jon Roe, she saw the yard.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "After buying Acme, it is hard to pay cooks.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "If they like steel, and you do not, it may rust.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "In Lund it can be hard to find steel.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Fishermen of Lund say it will cost nine ferries.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Critics say it will cost Lund nine ferries.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Experts at the Museum said on Friday that it was cast in 1559.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Experts at Acme said on Friday that it would pay.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Doctors at Lund's General Hospital hope that it will help.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Critics say it is hard to find steel in Lund.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Asked about it, bakers of Lund said no.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Asked about steel, bakers of Lund said no.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Fishermen there say that Lund will pay.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "In Lund there is steel for nine piers.", set()),
    ("pointing_inside", [LEAD, FILLER], "Bakers of Lund did the same.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Bakers who can do so pay Lund for steel.", set()),
    ("pointing_inside", [LEAD, FILLER], "Lund, which owns it, had thought of selling the site.", {1}),
    ("pointing_inside", [LEAD, FILLER], "A mill was sold to Quay, which ran it, for nine euros.", set()),
    ("pointing_inside", [LEAD, FILLER], "Lund is no exception.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Villagers of old had asked for a ferry and got it in 1992.", set()),
    ("pointing_inside", [LEAD, FILLER], "Villagers had asked for it since 1992.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The state ruled it out last year.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Voters in Lund will decide on it.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Critics called it a waste of steel.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The owner of the mill sold it in May.", set()),
    ("pointing_inside", [LEAD, FILLER], "Bakers find it hard to pay for steel.", set()),
    ("pointing_inside", [LEAD, FILLER], "Not all bakers of Lund agree.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Una Roe asked for steel and Lund agreed.", set()),
    ("pointing_inside", [LEAD, FILLER], "Lund will pay for steel if bakers agree.", set()),
    ("pointing_inside", [LEAD, FILLER], "Lund is one example of towns with steel piers.", set()),
    ("pointing_inside", [LEAD, FILLER], "Key to that is a yard in Lund.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Key to steel is a yard in Lund.", set()),
    ("contrast_opens", [LEAD, FILLER], "In some cases, Lund has paid.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Secondly, Lund will pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Second homes in Lund are dear.", set()),
    ("contrast_opens", [LEAD, FILLER], "Of the 40, nine are from Lund.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Of the 40 bakers of Lund, nine left.", set()),
    ("contrast_opens", [LEAD, FILLER], "Among the dead are nine bakers of Lund.", {1}),
    ("also_inside", [LEAD, FILLER], "Bakers too have asked for a ferry.", {0}),
    ("also_inside", [LEAD, FILLER], "Bakers have too few boats.", set()),
    ("part_opens", [LEAD, FILLER], "There are two in Lund: Roe's and the one that burned.", {1}),
    ("part_opens", [], "There were nine in the harbour of Lund until May.", None),
    ("part_opens", [LEAD, FILLER], "There are two piers in Lund.", set()),
    ("part_opens", [LEAD, FILLER], "Many more are on their way to Lund.", {1}),
    ("part_opens", [LEAD, FILLER], "Two more bakers were hurt in Lund.", {1}),
    ("part_opens", [LEAD, FILLER], "Many more than nine bakers were hurt in Lund.", set()),
    ("first_person", [LEAD, FILLER], "Be sure to see the steel piers of Lund.", {0}),
    ("first_person", [LEAD, FILLER], "Don't forget that Lund has steel piers.", {0}),
    ("first_person", [LEAD, FILLER], "Don't forget Lund, bakers said in May.", set()),
    ("first_person", [LEAD, FILLER], "Think tanks in Lund want steel.", set()),
    ("first_person", [LEAD, FILLER], "Ada Bolt spoke to us at a yard in Lund.", {0}),
    ("index_told", [SHARES, INDEX], "The DAX fell 12 points, or 0.4%, to 3,014.", {0}),
    ("index_told", [SHARES, FILLER], "The DAX fell 12 points, or 0.4%, to 3,014.", set()),
    ("index_told", [SHARES, INDEX], "Shares in Acme fell 9.5% after a fire at its mill in Lund.", set()),
    ("index_told", [SHARES, INDEX], "Acme said that its shares in Lund fell to 155.20.", set()),
    ("index_told", [LEAD, INDEX], "The DAX fell 12 points, or 0.4%, to 3,014.", set()),
    ("reply_opens", [LEAD, FILLER, "Why will Lund pay?"], "Because steel is dear, bakers say.", {2}),
    ("reply_opens", [LEAD, FILLER, "Will Lund pay?"], "Not if steel is dear, the mayor of Lund said.", {2}),
    ("reply_opens", ["Will Lund pay?"], "Only for steel, the council of Millport said on Monday.", {0}),
    ("reply_opens", ["Will Lund pay?"], "Only Lund paid 2 million euros for steel on Monday.", set()),
    ("reply_opens", [LEAD, FILLER], "Not for the first time Lund paid for steel.", set()),
    ("reply_opens", [LEAD, FILLER], "Because steel piers of Lund are dear.", {1}),
    ("reply_opens", [LEAD, FILLER], "Because steel is dear, Lund will build nothing.", set()),
    ("reply_opens", [LEAD, FILLER], "Because of a storm Lund built nothing.", set()),
    ("pronoun_before_name", [LEAD], "After his arrest he was taken to Lund on Tuesday.", {0}),
    ("pronoun_before_name", [LEAD], "While living in Lund, she wrote nine books.", {0}),
    ("pronoun_before_name", [LEAD], "As she spoke, bakers of Lund threw eggs.", {0}),
    ("pronoun_before_name", [LEAD], "During a trial he asked Lund for a ferry.", {0}),
    ("pronoun_before_name", [LEAD], "As she spoke, the mayor of Lund threw eggs.", set()),
    ("pronoun_before_name", [LEAD], "After Una Roe spoke, she threw eggs.", set()),
    ("pronoun_before_name", [LEAD], "When she left Lund, Una Roe threw eggs.", set()),
    ("pronoun_before_name", [], "When she left Lund, bakers threw eggs.", set()),
    ("pronoun_opens", [], "She lost the summer to the flood.", None),
    ("pronoun_opens", [LEAD], "It is not clear whether the state pays.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It was waiting for a signature in Lund.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It was too early for a ferry.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It seems the flood took a pier of Millport.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It seems as dear as steel.", {1}),
    ("pronoun_opens", [], "It is hoped the models of Millport will be cast in bronze.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is feared nine fishermen of Lund were at sea.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is believed to be dear.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It is thought lost.", {1}),
    ("pronoun_opens", [], "It took nine years, but Lund got its silver.", set()),
    ("pronoun_opens", [], "It took nine years, but it got its silver.", None),
    ("pronoun_opens", [], "It was not Jon Roe who broke into the bank of Lund on Monday.", set()),
    ("pronoun_opens", [], "It was not far from the bank of Lund.", None),
    ("pronoun_opens", [], "It is clear from the council's plan, out on Monday, that Millport wants a ferry.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is clear from afar.", {1}),
    ("pronoun_opens", [], "It was a flood that took the bridge of Millport.", set()),
    ("pronoun_opens", [], "She has two boats, but now Una Roe wants a bridge.", set()),
    ("pronoun_opens", [], "She was nine when she left Togo, and on Monday the singer Una Roe died.", set()),
    ("pronoun_opens", [LEAD], "IT consultants want a ferry to Lund.", set()),
    ("noun_opens", [], "The 61-year-old owner of a boat asked for it.", set()),
    ("noun_opens", [LEAD, "Una and Jon Roe sold fish."], "The couple asked for a ferry.", {1}),
    ("noun_opens", [LEAD, "Una and Jon Roe sold fish."], "The pair deny that they lost a boat.", {1}),
    ("noun_opens", [LEAD, FILLER], "The pair of boats in Lund deny nobody a view.", set()),
    ("noun_opens", [], "The suspect, a nurse, sold fish in Lund.", set()),
    ("noun_opens", [], "The suspect, like others, sold fish in Lund.", None),
    ("noun_opens", [], "The video posted by the mayor of Lund shows a boat.", set()),
    ("noun_opens", [LEAD, FILLER], "The deal increased by a third what Lund pays.", {0}),
    ("noun_opens", [LEAD, FILLER], "The female lost nine kilograms.", {0}),
    ("pronoun_opens", [LEAD, FILLER], "It is ten past five in the morning in Lund.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is ten boats past its best.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Prosecutors are investigating its former head, Jon Roe.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Prosecutors have searched Acme and its yard.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "In a statement, its head, Jon Roe, asked for a ferry.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "In a statement, Lund and its yard asked for a ferry.", set()),
    ("definite_inside", [LEAD, "A disease kills nuts."], "Nine bakers get the disease each year.", {1}),
    ("definite_inside", [LEAD, "A disease kills nuts."], "Nine bakers get the disease of the north.", set()),
    ("definite_inside", [LEAD, "A disease kills nuts."], "A disease came, and the disease, they say, stays.", set()),
    ("definite_inside", [LEAD, FILLER], "Nine bakers sail to the island each year.", set()),
    ("definite_inside", [LEAD, "A port fell.", "A fire rose."], "Men left the port after the fire.", {1, 2}),
    ("definite_inside", [LEAD, "A port fell."], "Reports of men in the port, they say, are few.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The head of the yard, Jon Roe, called it a gift.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The yard, which Lund built, called it a day.", set()),
    ("these_inside", [LEAD, FILLER], "The port of Lund has 40 such yards.", {1}),
    ("these_inside", [LEAD, FILLER], "The port of Lund has no such yard.", {1}),
    ("these_inside", [LEAD, FILLER], "There is no such thing as a free yard in Lund.", set()),
    ("these_inside", [LEAD, FILLER], "Fishermen of Lund want such a yard.", {1}),
    ("these_inside", [LEAD, FILLER], "Fishermen of Lund felt such a wind that they left.", set()),
    ("these_inside", [LEAD, FILLER], "The port of Lund sees such strong winds that ferries stay away.", set()),
    ("these_inside", [LEAD, FILLER], "Yards in Lund build such boats as bakers can pay for.", set()),
    ("short_form", [LEAD, "It is paid by the Lund Peat Company, or LPC.", FILLER], "LPC said it was late.", {1}),
    ("short_form", [LEAD, "The yard of Lund Peat, or what is left of LPC, burned.", FILLER], "LPC was late.", set()),
    ("introduced_name", [LEAD, "The union of bakers, the UBL, has a pier.", FILLER], "The UBL said it was late.", {1}),
    ("noun_opens", [LEAD, "The fault is that of a supplier, Moot, which left."], "The company has paid.", {0, 1}),
    ("noun_opens", [LEAD, "JAXA said it was late."], "The agency has paid.", {0, 1}),
    ("noun_opens", ["The club Roe won.", "Its rival Holm lost.", FILLER], "The club said no.", {0, 2}),
    ("noun_opens", ["The club Roe won.", "Its rival of old lost.", FILLER], "The club said no.", {0}),
    ("noun_opens", ["Acme Steel sold boats in Lund.", "Its rival Holm fell.", FILLER], "The company said no.", {0, 2}),
    ("noun_opens", ["The board sat.", "A supplier, the firm Holm, fell.", FILLER], "The board sits on.", {0, 2}),
    ("demonstrative_opens", [LEAD, FILLER], "This would cost more than the bridge.", {1}),
    ("demonstrative_opens", [LEAD, FILLER], "The last such bridge was built in 1998.", {1}),
    ("demonstrative_opens", [LEAD], "This week the council meets again.", set()),
    ("contrast_opens", [LEAD, FILLER], "Nothing else was seen in the harbour.", {1}),
    ("contrast_opens", [LEAD, FILLER], "But the council turned a ferry down.", {1}),
    ("contrast_opens", [LEAD, FILLER], "By then the flood had reached the yard of Jon Roe.", {1}),
    ("contrast_opens", [LEAD, FILLER], "So says Jon Roe of the yard, which he wants to sell.", {1}),
    ("contrast_opens", [LEAD, FILLER], "So is the yard in Lund, which Jon Roe wants to sell.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It is not approved for boats.", {1}),
    ("asks_or_announces", [LEAD], "Here's the full text of the letter from Millport.", None),
    ("contrast_opens", [LEAD], "So far the council has turned a ferry down.", set()),
    ("contrast_opens", [LEAD], "Instead of steel the council wants stone.", set()),
    ("addition_opens", [LEAD, FILLER], "Further, tolls are to repay a loan by 2040.", {0}),
    ("addition_opens", [LEAD, FILLER], "Earlier this month Jon Roe asked for a ferry.", set()),
    ("addition_opens", [LEAD, FILLER], "Like the council, Jon Roe wants a bridge.", {0}),
    ("contrast_opens", [LEAD, FILLER], "Simply put, a bridge costs more than a ferry.", {1}),
    ("role_opens", [LEAD, FILLER], "Chairman Jon Roe said the yard would open in May.", {1}),
    ("role_opens", [LEAD, FILLER], "Chairman of the yard is Jon Roe.", set()),
    ("role_opens", [LEAD, FILLER], "Company spokesperson Jon Roe said the yard would open in May.", {1}),
    ("speaker_behind", [LEAD, 'Fishermen of Lund ask "who pays?"'], "Jon Roe said in an interview.", {1}),
    ("speaker_behind", [LEAD, 'Fishermen of Lund ask "who pays?"'], "Jon Roe said that nobody pays.", set()),
    ("speaker_behind", [LEAD, "Jon Roe asked who pays."], "Jon Roe said in an interview that he pays.", set()),
    ("part_opens", [LEAD, FILLER], "Most are made in Sweden.", {1}),
    ("part_opens", [LEAD, FILLER], "Most of them are made in Sweden.", {1}),
    ("part_opens", [LEAD, FILLER], "Surveys of Lund show that most do not.", {1}),
    ("part_opens", [LEAD, FILLER], "Surveys of Lund show that most boats do not.", set()),
    ("part_opens", [LEAD, FILLER], "Both men deny that they stole a boat.", {1}),
    ("part_opens", [LEAD, FILLER], "All five were held in Lund.", {1}),
    ("part_opens", [LEAD, FILLER], "Both fishermen and engineers want a ferry.", set()),
    ("part_opens", [LEAD, FILLER], "Both Millport and Lund want a ferry.", set()),
    ("part_opens", [LEAD, FILLER], "Only one in ten said it should.", {1}),
    ("part_opens", [LEAD, FILLER], "More than half said it should.", {1}),
    ("part_opens", [LEAD, FILLER], "About a third are made in Sweden.", {1}),
    ("part_opens", [LEAD, FILLER], "Nearly 40 percent said it should.", {1}),
    ("part_opens", [LEAD, FILLER], "Nearly half of Lund said it should.", set()),
    ("part_opens", [LEAD, FILLER], "The third was sold in May.", {1}),
    ("part_opens", [LEAD, FILLER], "Two of the piers are made in Sweden.", {1}),
    ("part_opens", [LEAD, FILLER], "The third bridge was sold in May.", set()),
    ("part_opens", [LEAD], "Most bridges are made in Sweden.", set()),
    ("part_opens", [LEAD, FILLER], "One pier has stood for nine years.", {1}),
    ("part_opens", [LEAD, FILLER], "One bridge has stood for nine years.", set()),
    ("step_opens", [LEAD, "Stir the soup.", "Cook for an hour."], "Add the salt and a fish.", {0}),
    ("step_opens", [LEAD, FILLER], "Add the salt and a fish.", set()),
    ("step_opens", [LEAD, "Cook also sold bread.", "Cut a fish in two."], "Heat from the oven hurt Jon Roe.", set()),
    ("demonstrative_opens", [], "This cake from Lund needs one bowl.", None),
    ("pronoun_behind_opening", [LEAD, FILLER], "Last year they brought in nine tonnes of fish from Lund.", {1}),
    ("contrast_opens", [LEAD, FILLER], "If anything, the flood has brought fish to Lund.", {1}),
    ("pointing_inside", [LEAD, FILLER], "A Lund court ruled in May that they must pay.", {1}),
    ("pointing_inside", [LEAD, FILLER], "A Lund court ruled in May that fishermen must pay.", set()),
    ("noun_opens", [LEAD, "A woman sold fish in Lund.", FILLER], "The woman asked for a ferry.", {1}),
    ("asks_or_announces", [LEAD], "Here are the towns with a ferry: 1. Lund 2. Millport 3. Graz.", None),
    ("asks_or_announces", [LEAD], "The council wants three piers: 1. Lund 2. Millport 3. Graz.", set()),
    ("owner_untold", [LEAD, FILLER], "Engineers hope to save its piers.", {1}),
    ("owner_untold", [LEAD, FILLER], "Police have searched its yard.", {1}),
    ("owner_untold", [LEAD, FILLER], "Engineers of Lund hope to save its piers.", set()),
    ("owner_untold", [LEAD, FILLER], "Barclays has sold its yard.", set()),
    ("owner_untold", [LEAD, FILLER], "Paris lost its ferry.", set()),
    ("owner_untold", [], "Police told a court on the first day of his trial that Jon Roe had fled.", set()),
    ("noun_opens", [LEAD, FILLER], "The company was founded in 1884.", {0}),
    ("noun_opens", [LEAD, FILLER], "The company built nine piers in Lund.", {0}),
    ("noun_opens", [LEAD, FILLER, "A court fined Acme Steel."], "The company said no.", {0, 2}),
    ("noun_opens", [LEAD, FILLER], "The man asked for a ferry.", {0}),
    ("pronoun_behind_opening", [LEAD, FILLER], "For almost a year it has tried to sell steel.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Under the deal, Acme will sell steel.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Scientists do not know what causes them.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Officers caught two boys and sent them home.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "After an appeal it is being moved to a tank.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "After a storm it was steel that Lund sold.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Conducted by Acme for Lund, 600 people were asked.", {1}),
    ("begins_small", [LEAD, FILLER], "U.S. mills have received a letter from Lund.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Over the next two decades he gave away steel.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "In recent months it was steel that Lund sold.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "In a statement on Friday it said that steel is dear in Lund.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Last week it said that steel is dear in Lund.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "In a statement the yard in Lund said that steel is dear.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "According to it, steel is dear in Lund.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Like him, Una Coe of Lund wants a ferry.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Engineers from Lund told it that steel is dear.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "The yard in Lund said engineers told it that steel is dear.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "If they fail, there will be no ferry.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "When it opens, he will pay for a ferry.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "When it opens, the bridge of Millport will be of steel.", set()),
    ("time_opens", [LEAD, FILLER], "The first was in 1998.", {1}),
    ("time_opens", [LEAD, FILLER], "The latter is made of steel.", {1}),
    ("owner_untold", [LEAD, FILLER], "Four fishermen gave evidence against him in Lund.", {1}),
    ("owner_untold", [LEAD, FILLER], "A fisherman of Lund lost his boat.", set()),
    ("person_inside", [], "A cook was charged with hitting a pupil of Lund, and broke the boy's arm.", set()),
    ("time_opens", [LEAD, FILLER], "The first challenge is the steel.", {1}),
    ("time_opens", [LEAD, FILLER], "The first part of the bridge is steel.", set()),
    ("time_opens", [LEAD, FILLER], "A minute later the bell tower of Millport lay in the river.", {1}),
    ("time_opens", [LEAD, FILLER], "The next day, fishermen asked for a ferry.", {1}),
    ("time_opens", [LEAD, FILLER], "Soon after, the council of Lund bought steel.", {1}),
    ("time_opens", [LEAD, FILLER], "Soon after the flood the council of Lund bought steel.", set()),
    ("time_opens", [LEAD, FILLER], "Two days before the flood Jon Roe sold a boat.", set()),
    ("time_opens", [LEAD, FILLER], "The following year was a good one for Lund.", set()),
    ("time_opens", [LEAD, FILLER], "The council of Lund closed the bridge the next day, and Jon Roe left.", {1}),
    ("time_opens", [LEAD, FILLER], "The charges against Jon Roe were dropped two weeks later.", {1}),
    ("time_opens", [LEAD, FILLER], "Jon Roe was held in May and freed a week later.", set()),
    ("time_opens", [LEAD, FILLER], "The bridge of Lund will be shut for the next day.", set()),
    ("time_opens", [], "Ten years later, the bridge of Millport is of stone.", set()),
    ("pointing_inside", [LEAD, FILLER], "Nobody wants anything like that in Lund.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Bakers of Lund are against it.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Small yards in Lund and Millport sell more of them.", {1}),
    ("pointing_inside", [LEAD, FILLER], "A yard that built boats sold most of them.", set()),
    ("pointing_inside", [LEAD, FILLER], "No baker in Lund can believe otherwise.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe, 54, had led it since May.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe, 54, has made it clear that the yard is for sale.", set()),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe, 54, has led the yard since it opened.", set()),
    ("pointing_inside", [LEAD, FILLER], "Prices rose in nine of the harbours it tracks.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The agency said prices rose in the harbours it tracks.", set()),
    ("introduced_name", [LEAD, "The boat builder Acme sold a yard.", FILLER], "Acme said it was sorry.", {1}),
    ("introduced_name", [LEAD, "The firm Acme sold a yard.", FILLER], "Acme said it was sorry.", {1}),
    ("introduced_name", [LEAD, "Acme, which makes piers, fell.", FILLER], "Acme's boss said he was sorry.", {1}),
    ("introduced_name", [LEAD, "Acme fell in Lund.", FILLER], "Acme said it was sorry.", set()),
    ("introduced_name", [LEAD, "Swedish carmaker Acme sold a yard.", FILLER], "Acme said it was sorry.", {1}),
    ("introduced_name", [LEAD, "Television network Acme sold a yard."], "In the spring, Acme lost two ships.", {1}),
    ("introduced_name", [LEAD, "Her friend Vera sold a yard."], "Vera was sorry.", {1}),
    ("introduced_name", [LEAD, "Vera, a 30-year-old baker, has a boat."], "Vera isn't alone in that.", {1}),
    ("introduced_name", [LEAD, "Vera, 31, has a boat."], "Vera doesn't want a ferry.", {1}),
    ("introduced_name", [LEAD, "Reporters asked Acme about nuts."], "Acme said it was sorry.", set()),
    ("introduced_name", [LEAD, "Later rivals beat Acme."], "Acme said it was sorry.", set()),
    ("introduced_name", [LEAD, "In the end Acme sold a yard."], "Acme said it was sorry.", set()),
    ("introduced_name", [LEAD, "Northern Togo is dry."], "Togo said it was sorry.", set()),
    ("introduced_name", [LEAD, FILLER], "Acme said it was sorry.", set()),
    ("spokesman_opens", [LEAD, FILLER], "A spokeswoman said that the yard was sorry.", {1}),
    ("spokesman_opens", [LEAD, "An insurer paid.", FILLER], "A spokesman for the insurer, Bolt, said no.", {1}),
    ("spokesman_opens", [LEAD, FILLER], "A spokesman for the Togo yard said no.", set()),
    ("spokesman_opens", [LEAD, FILLER], "A spokesman for Acme said no.", set()),
    ("contrast_opens", [], "However small the boat, a pilot goes aboard in Lund.", set()),
    ("contrast_opens", [], "However few people come, Lund opens its fair on Friday.", set()),
    ("contrast_opens", [], "However given the rain, Lund shut its fair.", None),
    ("contrast_opens", [], "However experts said that the sea, which rose, may fall.", None),
    ("contrast_opens", [], "Also known as the iron baker, Una Roe was jailed on Monday.", set()),
    ("contrast_opens", [], "Also named in the suit is Una Roe of Lund.", None),
    ("person_inside", [], "Police said Jon Roe hit Max Bolt after the man left his bar in Lund.", set()),
    ("person_inside", [LEAD, FILLER], "When the grandmother came, Una Roe asked for a ferry.", {0}),
    ("noun_opens", [LEAD, FILLER], "The force asked for a ferry.", {0}),
    ("noun_opens", [LEAD, FILLER], "The Force is strong in Lund.", set()),
    ("noun_opens", [LEAD, FILLER], "The Frenchman asked for a ferry.", {0}),
    ("noun_opens", [RIVER, "A person in a boat was seen.", FILLER], "The man asked for a ferry.", {1}),
    ("noun_opens", [RIVER, FILLER.replace("fishermen", "those")], "The man asked for a ferry.", {0}),
    ("noun_opens", [], "The man asked for a ferry.", None),
    ("noun_opens", [], "The airline asked for a ferry.", set()),
    ("noun_opens", [], "The man has been found in the river near Lund on Monday, the council said.", set()),
    ("noun_opens", [], "The 61-year-old asked for a ferry.", None),
    ("noun_opens", [], "The ruling Greens lost a bridge.", set()),
    ("noun_opens", [], "The young man told police that Jon Roe lost a boat.", set()),
    ("noun_opens", [LEAD, FILLER], "The 61-year-old asked for a ferry.", {1}),
    ("noun_opens", ["Jon Roe, 61, sold fish.", FILLER], "The 61-year-old asked for a ferry.", {0}),
    ("noun_opens", ["A man aged 61 sold fish.", FILLER], "The 61-year-old man asked for a ferry.", {0}),
    ("noun_opens", ["Jon Roe, 62, sold fish.", FILLER], "The 61-year-old asked for a ferry.", {1}),
    ("noun_opens", ["A 61-year-old sold fish.", "The 61-year-old lost a boat."], "The 61-year-old wants a ferry.", {0}),
    ("noun_opens", [LEAD, FILLER], "The company that built piers in Lund went bankrupt.", set()),
    ("noun_opens", [LEAD, FILLER], "The piers had been of stone.", {1}),
    ("noun_opens", [LEAD, FILLER], "The Council makes piers of steel.", {0}),
    ("noun_opens", [LEAD, FILLER], "The Lund yard makes piers of steel.", set()),
    ("noun_opens", [LEAD, FILLER], "The Australian Securities Commission makes rules for banks.", set()),
    ("noun_opens", [LEAD, FILLER], "The Australian wants a ferry.", {0}),
    ("noun_opens", [LEAD, "In Lund, striker Jon Roe sold fish.", FILLER], "The striker wants a ferry.", {1}),
    ("noun_opens", [LEAD, "In Lund, the striker Jon Roe sold fish.", FILLER], "The striker wants a ferry.", {0}),
    ("pronoun_inside", [LEAD], "On Monday he asked for a ferry.", {0}),
    ("pronoun_inside", [LEAD], "On Monday Jon Roe lost his boat.", set()),
    ("pronoun_inside", [], "Guards were wrong to hold a 90-year-old amputee and spray him with pepper.", set()),
    ("pronoun_inside", [], "Guards were wrong to hold an amputee and spray him with pepper.", set()),
    ("pronoun_before_name", [], "Guards were wrong to hold a 90-year-old amputee and spray him with pepper.", set()),
    ("pronoun_before_name", [LEAD, FILLER], "In a letter he asks Jon Roe for a ferry.", {1}),
    ("pronoun_before_name", [LEAD, FILLER], "In the journal Steel Piers, she reports that piers rust.", {1}),
    ("pronoun_before_name", [LEAD, FILLER], "When he came to Lund, Jon Roe sold fish.", set()),
    ("pronoun_before_name", [LEAD, FILLER], "In Lund the man said he sold fish.", set()),
    ("pronoun_before_name", [LEAD, FILLER], "In Lund a photographer lost a boat as he sailed.", set()),
    ("pointing_inside", [LEAD, FILLER], "The council of Millport called that unacceptable.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The council called it unsafe.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The band's singer Ada Bolt called it a joke.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Doctors said drivers should ask about it.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Nine bridges were built that way in Togo.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The council called it a sign that Lund is poor.", set()),
    ("pointing_inside", [LEAD, FILLER], "The fishermen of Lund say they can't.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Nineteen such bridges are planned in Togo.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Roe, it turned out, was his brother.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The union says that would cost 400 jobs.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Fishermen of Lund have been doing just that.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Fishermen of Lund found that steel is dear.", set()),
    ("pointing_inside", [LEAD, FILLER], "Holders of a badge are exempt.", {1}),
    ("demonstrative_opens", [LEAD, FILLER], "Which? has named Acme the best firm in Togo.", set()),
    ("noun_opens", [LEAD, FILLER], "The program, approved in 2022, costs nothing.", {0}),
    ("these_inside", [LEAD, FILLER], "Engineers warned of these piers.", {1}),
    ("these_inside", [LEAD, FILLER], "Engineers warned those who came of wind this year.", set()),
    ("these_inside", [LEAD, FILLER], "Engineers warned those living in Lund of wind this fiscal year.", set()),
    ("these_inside", [LEAD, FILLER], "Jon Roe wants a ferry this holiday season.", set()),
    ("these_inside", [], "Fishermen of Lund want a ferry to this island.", set()),
    ("these_inside", [LEAD, FILLER], "Jon Roe wants a third of that loan.", {1}),
    ("these_inside", [LEAD, FILLER], "Jon Roe found a pier and lives under that pier.", set()),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe wants to spend some of it on a ferry.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Ferries make up a quarter of it, Jon Roe said.", {1}),
    ("pointing_inside", [LEAD, FILLER], "If that's indeed the case, Jon Roe pays for a ferry.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Steel is dear, and that is why Jon Roe wants a ferry.", set()),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe lives on the other bank.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe sold a boat at the same yard.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe sold a boat at the same time.", set()),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe sold a boat shortly afterwards.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe lives on one bank and works on the other bank.", set()),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe lives on the other side of Lund.", set()),
    ("person_inside", [LEAD, "A girl was found in Lund.", FILLER], "Police have told the girl's mother.", {1}),
    ("person_inside", [LEAD, FILLER], "Police have told the couple.", {0}),
    ("person_inside", [LEAD, "A couple sold fish.", FILLER], "As the couple came, Jon Roe sold fish.", {1}),
    ("person_inside", [LEAD, FILLER], "When the men from Lund came, Jon Roe sold fish.", set()),
    ("person_inside", [LEAD, FILLER], "Police have arrested the five men.", {0}),
    ("person_inside", [LEAD, FILLER], "Police sought the man who lost a boat.", set()),
    ("speaker_is_pronoun", [], "The boat sank, they never found it, he said.", None),
    ("speaker_is_pronoun", [], "The firm Roe & Berg won the bridge on Monday, it said.", set()),
    ("speaker_is_pronoun", [], "Acme plans to cut nine jobs in Lund, it said.", set()),
    ("speaker_is_pronoun", [], "Togo will send two boats to Lund, it announced on Monday.", set()),
    ("speaker_is_pronoun", [], "Divers saw no cracks in the pier of Lund, they said.", set()),
    ("speaker_is_pronoun", [], "The owner of a boat wants no ferry, she said.", set()),
    ("speaker_is_pronoun", [], "The mayor of Lund wants no ferry, she said.", set()),
    ("speaker_is_pronoun", [], "More piers will be built in Lund, it said.", None),
    ("speaker_is_pronoun", [LEAD, FILLER], "The county of Lund will buy a ferry, it said.", set()),
    ("speaker_is_pronoun", [LEAD, FILLER], "Togo's bus company will buy a ferry, it said.", set()),
    ("speaker_is_pronoun", [LEAD, FILLER], "Ferries to Lund will be bought, it said.", {1}),
    ("noun_opens", [LEAD, "Una Roe says the state is poor."], "The state of Togo plans to buy a ferry.", set()),
    ("these_inside", [LEAD, FILLER], "Togo wants a ferry, a letter seen by this newspaper shows.", set()),
    ("pointing_inside", [LEAD, FILLER], "The mayor denies it.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The yard wants to build it by May.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Twelve men have stood on it.", {1}),
    ("owner_untold", [], '"The mayor of Lund took bribes," his driver, Una Roe, told a court.', set()),
    ("owner_untold", [], '"The rain took bribes," his driver, Una Roe, told a court.', None),
    ("contrast_opens", [LEAD, FILLER], "Since then 300 fishermen have left Lund for a yard in Millport.", set()),
    ("contrast_opens", [LEAD, FILLER], "Since then fishermen have left Lund for a yard in Millport.", {1}),
    ("speaker_is_pronoun", [LEAD, FILLER], "Tolls repay the loan by 2040, she said.", {1}),
    ("surname_alone", [LEAD, FILLER], "Tolls repay the loan by 2040, Berg said.", {0}),
    ("surname_alone", [LEAD, FILLER], "Tolls repay the loan by 2040, Anna Berg said.", set()),
    ("surname_alone", [LEAD, FILLER], "After Berg spoke, Jon Roe asked for a ferry.", {0}),
    ("surname_alone", ["Berg pays.", LEAD], "Tolls repay the loan by 2040, Berg said.", set()),
    ("surname_alone", [LEAD, FILLER], "On Sunday Berg sold a boat.", {0}),
    ("surname_alone", [LEAD, "Her sister Vera saw the flood.", FILLER], "On Sunday Vera sold the boat.", {1}),
    ("surname_alone", [LEAD, "A man whose son, Ole, drowned wants a ferry.", FILLER], "Nobody told Ole.", {1}),
    ("surname_alone", [LEAD, "Her mother Vera Holm saw the flood.", FILLER], "Vera sold the boat.", set()),
    ("surname_alone", [LEAD, "Her sister Vera saw the flood."], "His aunt Vera sold the boat.", set()),
    ("surname_alone", ["Vera sold nuts at a pier in Lund.", "Her sister Vera swims."], "Vera sold the boat.", set()),
    ("surname_alone", [LEAD, "Roe told his wife Monday."], "On Monday a diver came.", set()),
    ("named_again", ["Jon Roe sold fish.", "Roe has boats.", FILLER], "Lund boss Jon Roe is keen on fish.", None),
    ("named_again", [LEAD, "Berg sold fish."], "Anna Berg has opened a ferry line.", None),
    ("named_again", [LEAD, "Berg sold fish."], "Togo's Anna Berg, 31, has opened a ferry line.", None),
    ("named_again", [LEAD, "Berg sold fish."], "Togo's boats and Anna Berg have opened a line.", set()),
    ("named_again", [LEAD, "Berg sold fish."], "Anna Berg said a ferry line would be next.", set()),
    ("named_again", [LEAD, FILLER], "Anna Berg has opened a ferry line.", set()),
    ("first_person", [LEAD, FILLER], "I ducked my head in Lund.", None),
    ("first_person", ["I sold fish in Lund, and my boat sank on Monday."], "I ducked my head in Lund.", {0}),
    ("contrast_opens", [LEAD, FILLER], "Ever since, Jon Roe has sold fish.", {1}),
    ("named_again", [LEAD, "Berg sold fish."], "Millport mayor Anna Berg is keen on a ferry.", None),
    ("named_again", [LEAD, "Berg sold fish."], "Fishermen of Lund beat Anna Berg in a race.", set()),
    ("pronoun_opens", [LEAD, FILLER], '"She saved a boat," Jon Roe said.', {1}),
    ("pronoun_opens", [LEAD, FILLER], '"We saved her boat," Jon Roe said.', set()),
    ("part_opens", [LEAD, FILLER], "Many make piers at night; few sell them.", {1}),
    ("part_opens", [LEAD, FILLER], "Some welcomed the bridge.", {1}),
    ("part_opens", [LEAD, FILLER], "Some armed guards welcomed a ferry.", set()),
    ("part_opens", [LEAD, FILLER], "Macy's was shut for a day.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "While that may be true, fishermen want a ferry.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "While that ferry sails, Lund wants a bridge.", set()),
    ("person_inside", [LEAD, FILLER], "Nobody gave the driver a lift to Lund.", {0}),
    ("person_inside", [LEAD, FILLER], "Nobody knew the driver of a red van.", set()),
    ("person_inside", [LEAD, FILLER], "Nobody knew the man it called a thief.", set()),
    ("person_inside", [], "Fishermen are in the driver's seat in Lund.", set()),
    ("part_opens", [LEAD, FILLER], "All told, nine piers fell.", set()),
    ("part_opens", [LEAD, FILLER], "Few think a bridge will do.", set()),
    ("second_behind_lead", [LEAD], FILLER, {0}),
    ("second_behind_lead", ["The bridge of Millport fell into the river."], "A ferry to Lund costs more.", set()),
    ("second_behind_lead", ["The bridge of Millport fell into the river."], "A spokesman was in Lund.", {0}),
    ("second_behind_lead", [LEAD], "A ferry to Millport costs more.", {0}),
    ("second_behind_lead", [DROWNED], "Jon Roe, 44, swam to two girls.", {0}),
    ("second_behind_lead", [DROWNED], "Jon Roe, a cook, swam to two girls.", set()),
    ("second_behind_lead", ["The bridge, who had said so, was Mr Roe's."], "Fishermen of Lund want a ferry.", set()),
    ("second_behind_lead", ["The bridge, who had said so, was Mr Roe's."], "A spokesman was in Lund.", {0}),
    ("broken_quotation", [LEAD], '"We lost the summer, said one of them.', None),
    ("broken_quotation", [LEAD], "A pier fell (in March.", None),
    ("broken_quotation", [LEAD], 'A pier 6\'2" tall fell.', set()),
    ("inside_quotation", [LEAD, '"We lost the summer.'], "Nobody sold fish.", None),
    ("answer_behind", [LEAD, "Who pays for it?"], "The council of Millport does.", set()),
    ("reply_opens", ["Who pays for it?"], "Probably nobody, fishermen of Lund say.", {0}),
    ("reply_opens", ["Who pays for it?"], "Nobody is sure, but the council of Millport bought steel on Monday.", {0}),
    ("reply_opens", ["Who pays for it?"], "The council of Millport paid 2 million euros for steel on Monday.", set()),
    ("pronoun_before_name", [LEAD, FILLER], "A court in Lund jailed him for a year.", {1}),
    ("pronoun_before_name", [LEAD, FILLER], "Lund council will thank him on Monday.", {1}),
    ("pronoun_before_name", [LEAD, FILLER], "A court in Lund told Ole Roe that nobody owed him a ferry.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "By doing so Lund saved 2 million euros.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "To find that out, bakers in Lund fed 9 lizards.", {1}),
    ("glued", [LEAD], "BRIDGE DOWN Fishermen of Lund pay more.", None),
    ("glued", [LEAD], "UNICEF UK Director Ole Roe sold fish.", set()),
    ("quotation_alone", [LEAD, FILLER], '"We lost the summer."', {1}),
    ("quotation_alone", [LEAD, "The road will open again in the autumn."], '"We lost the summer."', None),
    ("quotation_alone", [LEAD, "The road is the oldest in the county."], '"We lost the summer."', None),
    ("quotation_alone", [LEAD, "Cars are turned back at a gate."], '"We lost the summer."', None),
    ("quotation_alone", [LEAD, "Roe is the last to leave."], '"We lost the summer."', {1}),
    ("asks_or_announces", [LEAD], "Who pays in the end?", None),
    ("asks_or_announces", [LEAD], "Jon Roe gave three reasons:", None),
    ("asks_or_announces", [LEAD], "Here is what fishermen of Lund should know.", None),
    ("asks_or_announces", [LEAD], "Here in Lund nobody sold fish.", set()),
    ("asks_or_announces", [LEAD], 'Jon Roe said: "Nobody pays."', {0}),
    ("pronoun_opens", [LEAD, FILLER], "It is a sign that steel rusts.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It is a shame that steel rusts.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is a contest that has cost Lund nine ferries.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It is so costly that Lund sells steel.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It was so cold that Lund sold steel.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It is that Lund sells steel.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It would be asking why Lund sells steel.", {1}),
    ("pronoun_opens", [LEAD, FILLER], "It appears that Lund sells steel.", set()),
    ("demonstrative_opens", [], "Those who sail pay a toll in Lund.", set()),
    ("demonstrative_opens", [LEAD, FILLER], "Those sail to Lund.", {1}),
    ("contrast_opens", [], "At the time Acme of Lund was sold, steel was dear.", set()),
    ("contrast_opens", [LEAD, FILLER], "At the time, steel was dear.", {1}),
    (
        "second_behind_lead",
        ["The bridge of Millport fell into the river."],
        "In addition, a ferry to Lund costs nine crowns more.",
        {0},
    ),
    ("contrast_opens", [], "The two most senior cooks of Lund have quit.", set()),
    ("contrast_opens", [], "The two men accused of theft have quit.", set()),
    ("contrast_opens", [LEAD, FILLER], "The two have quit.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Contrast that with the bridge of Lund.", {1}),
    ("broken_quotation", [LEAD], "Jon Roe said: 'We don't have the summer.", None),
    ("broken_quotation", [LEAD], "Jon Roe said: 'We don't have the summer.'", set()),
    ("broken_quotation", [LEAD], "Jon Roe said, 'no' being his word, that piers rust.", set()),
    ("broken_quotation", [LEAD], "'We don't have the summer.", None),
    ("broken_quotation", [LEAD], "'We don't have the summer,' said one of them.", set()),
    ("inside_quotation", [LEAD, 'Jon Roe said: "We lost the summer.'], "Nobody sold fish.", None),
    ("inside_quotation", [LEAD, 'We lost the summer," said Jon Roe.'], "Nobody sold fish.", set()),
    ("inside_quotation", [LEAD, '"We lost the summer.', '"So it was."'], "Nobody sold fish.", set()),
    ("broken_quotation", [LEAD], 'Jon Roe said "no" to a 6" pier.', set()),
    ("in_brackets", [LEAD], "(Lund Steel owns this paper.)", None),
    ("in_brackets", [LEAD], "[Update: Lund Steel has sold this paper.]", None),
    ("in_brackets", [LEAD], "(Lund) Steel makes piers of steel (and sells them).", set()),
    ("stop_apart", [LEAD, FILLER, FILLER], "Steel piers through the years .", None),
    ("first_person", [LEAD, FILLER], "In May we went to Lund.", {0}),
    ("first_person", [LEAD, FILLER], 'In May "we went to Lund", Jon Roe recalled.', set()),
    ("too_short", [LEAD], "He was 84.", {0}),
    ("too_short", [LEAD], "What a flood!", None),
    ("not_ended", [LEAD, FILLER, FILLER], "Piers of steel stand a flood", None),
    ("surname_alone", [LEAD, FILLER], "Tolls repay the loan by 2040, Ms Berg said.", {0}),
    ("also_inside", [LEAD, FILLER], "Jon Roe also lost a boat.", {0}),
    ("also_inside", [LEAD], "Jon Roe lost not only a net but also a boat.", set()),
    ("glued", [LEAD], "NEWS DESK Cooks of Millport want no ferry.", None),
    ("glued", [LEAD], "NATO ships sail by.", set()),
    ("glued", [LEAD], "Mayor Anna BergFive bridges to see Ferries MORE said the state pays.", None),
    ("only_names", [LEAD, FILLER, RIVER], "Town Hall of Millport, Lund.", None),
    ("only_names", [LEAD, FILLER, RIVER], "Una Roe v Jon Roe.", None),
    ("only_names", [LEAD, FILLER, RIVER], "Jon Roe sold Lund.", set()),
    ("only_names", [LEAD, FILLER, RIVER], "Una Roe is the Mayor of Lund.", set()),
    ("only_names", [LEAD], "Town Hall of Millport, Lund.", set()),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe says Lund is another good example.", {1}),
    ("pointing_inside", [LEAD, FILLER], "The toll passed that mark on Friday.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe said that price rises will follow.", set()),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe named a price of nine euros, and his son denied that claim.", set()),
    ("no_comment", [LEAD], "The harbour office did not immediately respond to a request for comment.", None),
    ("nameless_behind", ["He walked into the mill and found the roof gone."], "The shelves were in the street.", {0}),
    ("nameless_behind", ["He walked into the mill and found the roof gone."], FILLER, set()),
    ("nameless_behind", [LEAD], "The shelves were in the street.", set()),
    ("no_comment", [LEAD], "Jon Roe has not commented.", None),
    ("no_comment", [LEAD], "Neither Jon Roe nor his mill responded to requests for comment.", None),
    ("no_comment", [LEAD], "The price was not disclosed, and a cook at the harbour declined to comment.", None),
    ("no_comment", [LEAD], "The bakers declined to be named.", None),
    ("no_comment", [LEAD], "Jon Roe was not immediately available for comment.", None),
    ("no_comment", [LEAD], "Neither Jon Roe nor his mill responded to the flood in time.", set()),
    ("no_comment", [LEAD], "A lawyer for the harbour declined to comment on the toll.", None),
    ("no_comment", [LEAD], "Jon Roe, who owns the harbour, could not be reached Tuesday for comment on it.", None),
    ("no_comment", [LEAD], "Jon Roe declined to comment on the toll, but sold his boat.", set()),
    ("no_comment", [LEAD], "Quay News reached out to the bakers of Lund as well, but received no response.", None),
    ("no_comment", [LEAD], "Quay News has asked the bakers of Lund for comment on the toll.", None),
    ("no_comment", [LEAD], "Quay News reached out to the bakers of Lund, but received no flour.", set()),
    ("no_comment", [LEAD], "The harbour declined to comment, while the mill did not respond to requests.", None),
    ("no_comment", [LEAD], "The mill was not available for comment and the harbour declined to comment.", None),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe says Lund is another example of floods.", set()),
    ("pointing_inside", [LEAD, FILLER], "There is another reason why piers of steel are dear.", {1}),
    ("pointing_inside", [LEAD, FILLER], "There are other boats in Lund.", set()),
    ("owner_untold", [LEAD, FILLER], "Police closed her bakery in Lund on Monday.", {1}),
    ("owner_untold", [LEAD, FILLER], "Customers in Lund queue outside her bakery.", {1}),
    ("owner_untold", [LEAD, FILLER], "A storm took him to Togo.", {1}),
    ("owner_untold", [LEAD, FILLER], "The mayor of Lund sold her bakery.", set()),
    ("owner_untold", [LEAD, FILLER], "Berg, who owns steel piers, sold her bakery.", set()),
    ("owner_untold", [LEAD, FILLER], "In his speech in Lund, Jon Roe asked for a ferry.", set()),
    ("owner_untold", [LEAD, FILLER], "By June her bakery in Lund was shut.", {1}),
    ("owner_untold", [LEAD, FILLER], "By June Jon Roe had shut his bakery.", set()),
    ("owner_untold", [LEAD, FILLER], "A man in a suit looked at the ovens and told her to shut.", {1}),
    ("owner_untold", [LEAD, FILLER], "A woman said that inspectors told her to shut.", set()),
    ("owner_untold", [], "Police closed her bakery in Lund on Monday.", None),
    ("owner_untold", [], "A 40-year-old from Lund has lost her bakery.", set()),
    ("noun_opens", [LEAD, "Una Roe is making a film of piers.", FILLER], "The film opens in May.", {1}),
    ("noun_opens", [LEAD, "Holm told investors to sell shares in steel."], "The brokerage cut its view of Lund.", {1}),
    ("noun_opens", [], "The film opens in Lund in May.", set()),
    ("noun_opens", [LEAD, "A mill, bought in May, makes nuts.", FILLER], "The mill is for sale.", {1}),
    ("noun_opens", ["Lund will bake.", "Bakers sold the funds, too."], "The funds are to come in May.", set()),
    ("noun_opens", ["The board of Lund left.", "Men of the board, who met, sat."], "The board fell.", {0}),
    ("noun_opens", ["A juror left Lund.", "A journalist from Lund came.", FILLER], "The journalist left.", {1}),
    ("noun_opens", [LEAD, FILLER], "The company currently makes piers for Lund.", {0}),
    ("also_inside", [LEAD, "A yard called Bolt sells piers.", FILLER], "Bolt also sells boats.", {0, 1}),
    ("also_inside", [LEAD, FILLER], "Prices of nuts also rose.", {0, 1}),
    ("also_inside", [LEAD, FILLER], "The state also wants a ferry.", {0}),
    ("introduced_name", [LEAD, "Una Roe left a maker of big but dear boats called Bolt."], "Bolt is sorry.", {1}),
    ("contrast_opens", [LEAD, FILLER], "All of which brings Lund to a ferry.", {1}),
    ("contrast_opens", [LEAD, FILLER], "In particular, bakers say that Lund cannot pay.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Far more startling, Lund will pay for steel.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Even worse, Lund will pay for steel.", {1}),
    ("contrast_opens", [LEAD, FILLER], "Even worse weather, bakers say, is to come.", set()),
    ("contrast_opens", [LEAD, FILLER], "Specifically, bakers of Lund will pay for steel in May.", set()),
    ("pronoun_opens", [LEAD, FILLER], "It might be worse than that for Lund.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Lund is worse than that, of course.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Lund is worse than that yard.", set()),
    ("pointing_inside", [LEAD, FILLER], "Bakers of Lund rejected that broad approach and left.", {1}),
    ("pointing_inside", [LEAD, FILLER], "After the flood in Lund, the same song is heard again.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Steel for Lund is late, another source said.", {1}),
    ("pointing_inside", [LEAD, FILLER], "One source said steel is late, another source said it is dear.", set()),
    ("pointing_inside", [LEAD, FILLER], "In the town of Lund, another 600 boats sank.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Nine boats sank in Lund, and another 600 left.", set()),
    ("pointing_inside", [LEAD, FILLER], "Analysts polled by Lund had expected a rise of 3 percent.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Analysts on average forecast a profit of 60 cents a share.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Acme was expected to lose 8 cents a share.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Analysts expect Lund to buy a ferry.", set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Very often they sell steel from Lund.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Clearly it is hard to find steel in Lund.", set()),
    ("pronoun_before_name", [], "Moments later, he sailed into a pier of Lund, and nine boats sank.", None),
    ("time_opens", [LEAD, FILLER], "Several other towns have built piers of steel.", {1}),
    ("time_opens", [LEAD, FILLER], "Several towns have built piers of steel.", set()),
    ("asks_or_announces", [LEAD], "Bakers of Lund want a ferry for two reasons.", None),
    ("asks_or_announces", [LEAD], "Bakers of Lund want a ferry for good reasons.", set()),
    ("said_again", [LEAD, '"Lund will never build it," Roe wrote.'], "Lund will never build it.", None),
    ("taken_back", [LEAD, "Steel is poison, we're told."], "Steel sank nine boats of Lund.", None),
    ("owner_untold", [], "A banker has lost her bakery.", set()),
    ("begins_small", [LEAD, FILLER], "and bought two piers of steel.", {1}),
    # A first sentence has nothing before it: what it points to stands in it, where it can.
    ("pronoun_opens", [], "It has been ten years since the flood took the bridge.", set()),
    ("pronoun_before_name", [], "Two years after he sold a boat to Lund, fisherman Jon Roe wants a ferry.", set()),
    ("pronoun_before_name", [], "A hotel owner says he wants a ferry to Lund.", set()),
    ("pronoun_before_name", [], "A former banker was jailed after admitting that she stole a ferry.", set()),
    ("pronoun_inside", [], "The housing minister has resigned after it emerged that he sold a ferry.", set()),
    ("pronoun_before_name", [], "In a letter of two lines he asks Anna Berg for a ferry.", None),
    ("pointing_inside", [], "Anna Berg of Millport bought two ferries, and others like it in the same week.", set()),
    ("pointing_inside", [], "Anna Berg of Millport wants to spend some of it on a ferry.", None),
    ("pointing_inside", [LEAD], "Jon Roe found that nobody wants a ferry.", set()),
    ("contrast_opens", [], "Another flood took the bridge of Millport.", set()),
    ("contrast_opens", [LEAD], "The former mayor of Millport wants a ferry.", set()),
    ("contrast_opens", [LEAD], "The former was never built.", {0}),
    ("pointing_inside", [LEAD, FILLER], "Jon Roe wants to do just that in May.", {1}),
    ("speaker_is_pronoun", [], "Fisherman Jon Roe of Lund wants a ferry, he told a radio station.", set()),
    ("speaker_is_pronoun", [], "Nobody in Millport wants a ferry, he told a radio station.", None),
    ("part_opens", [], "All 11 fishermen aboard a ferry from Lund to Millport were saved.", set()),
    ("person_inside", [LEAD], "Jon Roe ran in the men's race to Lund.", set()),
    ("noun_opens", [], "The man suspected of a theft of two boats sold fish.", set()),
    ("asks_or_announces", [], 'Jon Roe has a boat with a name: "The Ferry of Lund."', set()),
    ("broken_quotation", [LEAD], 'The film "Ferry to Lund 5" is out.', set()),
    ("definite_opens", [LEAD, "A study of piers came out in Lund.", FILLER], "The study should not decide it.", {1}),
    ("definite_opens", [LEAD, FILLER], "The filing told of a yard in Lund.", {1}),
    ("definite_opens", [LEAD, "Jon Roe sold fish on Mora island.", FILLER], "The island, miles off, is bare.", {1}),
    ("definite_opens", [LEAD, "Two ships, old ones, sank.", FILLER], "The larger ship was old.", {1}),
    ("definite_opens", [LEAD, "Storms, Lund said, are rare.", FILLER], "The storms in May took a pier.", {1}),
    ("definite_opens", [LEAD, "An island is small.", FILLER], '"The island is ours," Jon Roe said.', {1}),
    ("definite_opens", [LEAD, FILLER], "The government wants a ferry.", set()),
    ("definite_opens", [LEAD, FILLER], "The White House wants a ferry.", set()),
    ("definite_opens", [LEAD, FILLER], "The US wants a ferry.", set()),
    ("definite_opens", [LEAD, FILLER], "The number of boats in Lund grows.", set()),
    ("definite_opens", [LEAD, FILLER], "The tallest crane comes from Togo.", set()),
    ("definite_opens", [], "The crane comes from Togo.", set()),
    ("definite_opens", [LEAD, "A boat sank in Lund.", FILLER], "The owner of the boat, Jon Roe, is well.", {1}),
    ("definite_opens", [LEAD, "Jon Roe saw the boat.", FILLER], "The owner of the boat, Jon Roe, is well.", set()),
    ("person_inside", [], "The son of a cook has been cleared of robbing her old pupil, but hit the boy.", set()),
    ("pronoun_before_name", [LEAD, FILLER], "Lund Crown Court heard he sold a boat.", {1}),
    ("pronoun_before_name", [LEAD, FILLER], "The EU says he sold a boat.", {1}),
    ("pronoun_before_name", [LEAD, FILLER], "Jon Roe told Lund Crown Court he sold a boat.", set()),
    ("owner_untold", [LEAD, FILLER], "Lund Crown Court heard her bakery was shut.", {1}),
    ("time_opens", [LEAD, FILLER], "Police said later that a man was held.", {1}),
    ("time_opens", [LEAD, FILLER], "Police said later this week they would pay.", set()),
    ("time_opens", [LEAD, FILLER], "A further 20 boats sank off Lund.", {1}),
    ("time_opens", [], "A further 20 boats sank off Lund.", set()),
    ("time_opens", [LEAD, FILLER], "Jon Roe told a court in Lund the boats then came back.", {1}),
    ("time_opens", [LEAD, FILLER], "Sentence was deferred until May.", {1}),
    ("time_opens", [LEAD, FILLER], "The boat of Jon Roe was found earlier, police said.", {1}),
    ("pronoun_opens", [LEAD, FILLER], '"That is an old boat," said Jon Roe.', {1}),
    ("pronoun_opens", [LEAD, FILLER], '"That boat is old," said Jon Roe.', set()),
    ("pronoun_behind_opening", [LEAD, FILLER], "Drafted in 2008, it gives Lund a ferry.", {1}),
    ("pronoun_behind_opening", [LEAD, FILLER], "Founded in 1931, Acme sells bread, and it is old.", set()),
    ("pointing_inside", [LEAD, FILLER], "Unions in Lund welcomed the move.", {1}),
    ("pointing_inside", [LEAD, FILLER], "Unions in Lund welcomed the move to Togo.", set()),
    ("pointing_inside", [LEAD, FILLER], 'Workers in Lund were met with this "notice" in May.', {1}),
    ("asks_or_announces", [LEAD], "Here are the best bits we saw in Lund.", None),
    ("definite_opens", [LEAD, FILLER], 'The crane "fell", Jon Roe said.', {1}),
    ("pronoun_before_name", [LEAD, FILLER], "Initially he wants to pay for a yard in Lund.", {1}),
    ("time_opens", [LEAD, FILLER], "The elder fisherman came back in May.", {1}),
    ("time_opens", [LEAD, FILLER], "The younger generation of Lund wants boats.", set()),
    ("time_opens", [LEAD, FILLER], "Other fishermen want a bridge to Lund.", {1}),
    ("time_opens", [LEAD, FILLER], "Other than Jon Roe nobody in Lund buys boats.", set()),
    ("short_form", [LEAD, "Lund Peat Company (LPC) sells peat."], "In May LPC bought a yard.", {1}),
    ("short_form", [LEAD, "Lund Peat Company (LPC) sells peat."], "Lund Peat Company (LPC) bought a yard.", set()),
    ("taken_back", [LEAD], "Claim: piers of steel float, a post says.", None),
    ("taken_back", [LEAD], "We reported that Jon Roe took a boat.", set()),
]  # fmt: skip


def story(*sentences: str) -> Document:
    document = Document.of(" ".join(sentences))
    assert len(document.story) == len(sentences)
    return document


@pytest.mark.parametrize(("rule", "before", "sentence", "expected"), CASES)
def test_rules(rule: str, before: list[str], sentence: str, expected: set[int] | None) -> None:
    text = ("\n\n" if rule == "broken_quotation" else " ").join([*before, sentence])
    document = Document.of(text if rule != "not_ended" else f"{text}\n\n{FILLER}")
    index = [found.text for found in document.story].index(sentence)
    assert index == len(before)
    assert RULES[rule](Story.of(document)).get(index, frozenset()) == expected


@pytest.mark.parametrize(
    ("between", "told"),
    [
        (" Nobody sold fish.", False),  # the quotation goes on, and opens again
        ("\n\nNobody sold fish.\n\n", True),  # a paragraph without a mark is none of it
    ],
)
def test_a_quotation_in_single_marks_goes_on_to_the_next_one_of_its_paragraph(between: str, told: bool) -> None:
    article = (
        f"{LEAD} Jon Roe told fishermen: 'I felt I didn't get a ferry.{between} 'I came to Lund. Una Roe went home."
    )
    found = RULES["inside_quotation"](Story.of(Document.of(article)))
    assert (2 not in found) == told


def test_a_quotation_that_opens_again_before_it_is_closed_is_never_told() -> None:
    article = f'{LEAD}\n\n"We were late. Nobody looked. "Boats are dear," Jon Roe told a fair in Lund. He left at noon.'
    told = summarize(article, length="long").text
    assert '"Boats are dear," Jon Roe told a fair in Lund.' in told
    assert "late" not in told
    assert "looked" not in told
    lost = f'{LEAD}\n\n"We were late, Jon Roe told reporters in Lund.\n\n{FILLER}'
    assert "late" not in summarize(lost, length="long").text


@pytest.mark.parametrize(
    ("claim", "behind", "told"),
    [
        ("On Monday we reported that Jon Roe took $400 from a yard.", "That was wrong.", False),
        ("A story in our May edition said that Jon Roe was arrested.", "He was not arrested.", False),
        ("A photo shared in Lund shows Jon Roe asleep.", "The photo is fake.", False),
        ("Bakers like to say that wider roads help the harbour.", "They will not.", False),
        ("It is often said that Lund has no boats.", "That is no longer true.", False),
        ("Bakers asked the yard to sell its boats.", "It did not sell them.", True),
        ("Jon Roe took $400 from a yard, bakers in Lund said.", "That is not true, his sister said.", True),
        ("A report said on Monday that the yard was unsafe.", "It was built in 1911.", True),
    ],
)
def test_what_is_taken_back_is_told_in_no_length(claim: str, behind: str, told: bool) -> None:
    article = f"{claim} {behind} Una Roe of Millport sold the yard in Lund for $900 in March, the court said."
    for length in ("brief", "meta", "push", 20):
        assert (claim[:20] in summarize(article, length=length).text) <= told
    assert (0 in RULES["taken_back"](Story.of(story(claim, behind, FILLER)))) != told


def test_a_first_sentence_says_itself_who_they_are_but_not_who_he_is() -> None:
    told = [
        RULES["pronoun_inside"](Story.of(story(first, FILLER))).get(0, frozenset())
        for first in (
            "Piers of steel want a harbour that can hold them.",
            "Piers of steel want a harbour that can hold him.",
            "In May the flood took their boats.",
            "An owner of steel piers says he wants a harbour.",
        )
    ]
    assert told == [frozenset(), None, None, frozenset()]


def test_every_rule_has_a_case() -> None:
    assert {case[0] for case in CASES} == set(RULES)


ROE = "Jon Roe (left), 52, lost a boat."


@pytest.mark.parametrize(
    "sentence",
    ["He wants a ferry.", "It was of steel.", "But this was a boat of steel.", "The pair asked for a ferry to Lund."],
)
@pytest.mark.parametrize("untold", [f"{ROE} ", f"{ROE}\n\n"])
def test_what_points_back_to_a_caption_is_never_told(untold: str, sentence: str) -> None:
    document = Document.of(f"{LEAD} {RIVER}\n\n{untold}{sentence} {FILLER}")
    assert [found.text for found in document.story] == [LEAD, RIVER, sentence, FILLER]
    assert needs(document)[2] is None
    assert needs(document)[3] == frozenset()


def test_whom_a_caption_names_is_forgotten_where_the_story_names_somebody() -> None:
    document = Document.of(f"{LEAD}\n\n{ROE} He wants a ferry. Una Roe sold fish. She wants a bridge.")
    assert needs(document)[-3:] == (None, frozenset(), frozenset({2}))


def test_a_label_in_a_line_above_is_not_what_is_meant() -> None:
    document = Document.of(f"{LEAD}\n\nThe pier of Lund (left)\n\nIt was the worst flood in ten years.")
    assert needs(document)[-1] == {0}


def test_a_first_sentence_with_marks_around_a_word_is_a_lead_all_the_same() -> None:
    adopted = 'Una Roe, the mayor of Lund, has "adopted" a pier of Millport in order, a report says,'
    lead = f"{adopted} to keep it from the river Mill."
    document = story(lead, "Jon Bolt, 21, was born in the town of Millport, the son of Ada Bolt.")
    assert needs(document)[1] == {0}
    assert select(document, PRESETS["brief"])[0].text == lead


def test_a_brief_is_cut_from_the_lead_rather_than_told_of_what_points_back() -> None:
    document = story(LEAD, "The council is poor.")
    assert select(document, Length(chars=40, sentences=1))[0].text == LEAD


def test_a_quotation_that_goes_on_is_closed_where_nothing_else_can_be_told() -> None:
    first = 'Ms Roe told the council of Millport: "It has time to build a bridge.'
    document = Document.of(f'She spoke in Lund.\n\n{first}\n\n"But let them be in no doubt."')
    assert [one.text for one in select(document, PRESETS["brief"])] == [f'{first}"']


def test_a_long_lead_is_held_by_a_summary_in_which_it_fits() -> None:
    lead = f"{LEAD[:-1]} for steel piers that can stand a flood two metres higher than the one that took the old ones."
    document = story(
        lead, "Fishermen ask for a ferry.", "Anna Berg wants a yard.", RIVER, "Jon Roe sells boats in Lund."
    )
    for words in range(document.story[0].count, 45):
        assert select(document, Length(words=words))[0].text == lead


def test_the_second_sentence_does_not_go_on_from_a_first_one_that_cannot_stand() -> None:
    assert needs(story("Who pays for the bridge of Millport?", FILLER)) == (None, frozenset())


def test_what_is_needed_needs_others_too() -> None:
    assert needs(story(LEAD, FILLER, "But a ferry costs more than ten bridges."))[2] == {0, 1}


def test_what_needs_too_much_is_never_told() -> None:
    document = story(LEAD, *(f"{word} a ferry costs more than ten bridges." for word in ("But", "And", "Yet", "So")))
    assert needs(document)[-1] is None


def test_other_languages_have_their_quotations_looked_at_only() -> None:
    document = story("Ole kam am Montag nach Lund.", "But war er nie in dem Ort.", "Er (nicht sie rief an.")
    assert needs(document) == (frozenset(), frozenset(), None)
    assert needs(story("Er war der letzte Fischer im Tal.", "Am Montag ist Ole Roe in Lund gestorben.")) == (
        None,
        frozenset(),
    )
    assert needs(story("Seine Fischer streiken in Lund.", "Am Montag fahren dort auch keine Busse."))[0] == frozenset()


def test_a_brief_gives_a_lead_of_i_and_we_a_miss() -> None:
    personal = "On Tuesday I said to my council of Millport that we have to rebuild the bridge to Lund."
    document = story(personal, FILLER, "The state pays for the bridge of Millport, and the council buys steel in Lund.")
    assert is_personal_lead(document)
    assert not is_personal_lead(story('"I pay for the bridge," Anna Berg said on Tuesday.'))
    assert select(document, PRESETS["brief"])[0].text != personal


def test_a_brief_never_points_back() -> None:
    document = story(LEAD, "He rebuilds the bridge that a flood destroyed, and the council of Millport pays.", FILLER)
    assert select(document, PRESETS["brief"])[0].text in (LEAD, FILLER)


def test_a_brief_opens_with_nothing_that_a_sentence_before_has_brought_in() -> None:
    lead = "He asked the council of Millport on Tuesday for a bridge to Mora island."
    island = "The island, nine miles off Lund, has a harbour, and the council of Millport pays for a bridge of steel."
    document = story(LEAD, FILLER, "A ferry goes to Mora island in May.", island)
    assert select(document, PRESETS["brief"])[0].text != island
    assert island in [sentence.text for sentence in select(document, Length(words=70))]
    assert select(story(lead, island), PRESETS["brief"])[0].text == island


def test_a_summary_holds_what_its_sentences_need() -> None:
    document = story(
        LEAD, FILLER, "Another ferry to Lund was turned down by the council on Tuesday.", FILLER.replace("May", "June")
    )
    for words in range(20, 70, 5):
        chosen = [document.story.index(sentence) for sentence in select(document, Length(words=words))]
        assert all((needs(document)[index] or frozenset()) <= set(chosen) for index in chosen)


def test_where_nothing_can_stand_the_best_is_taken() -> None:
    document = story("He lost the summer to the flood.", "She asked for a ferry to the harbour.")
    assert len(select(document, PRESETS["brief"])) == 1


def test_where_nothing_can_stand_no_aside_and_no_cry_is_told() -> None:
    told = "The team will be shown in the film of the baker of Lund, in 40 towns of Togo in May."
    aside = "(Lund Films, the maker of the film, owns this paper and nine others in Togo.)"
    document = story("You can call him...", "Bolt.", told, aside)
    assert needs(document) == (None,) * 4
    assert [sentence.text for sentence in select(document, Length(words=40))] == [told]


def test_where_nothing_can_stand_a_sentence_that_names_who_it_is_comes_first() -> None:
    lead = "The man who was seen at the harbour is no suspect, she said."
    document = story("He told a reporter of the flood that took the old bridge.", lead)
    assert needs(document) == (None, None)
    assert [sentence.text for sentence in select(document, PRESETS["brief"])] == [lead]


def test_groups() -> None:
    groups = Groups([frozenset(), frozenset({0}), None])
    assert groups.members[1] == (0, 1)
    assert groups.possible.tolist() == [True, True, False]
    assert groups.sums(np.array([[1.0, 2.0, 4.0], [1.0, 1.0, 1.0]])).tolist() == [[1, 3, 0], [1, 2, 0]]
    owners, columns = groups.cells(np.array([0, 0, 1, 2]), np.array([5, 6, 6, 7]), 10)
    assert list(zip(owners.tolist(), columns.tolist(), strict=True)) == [(0, 5), (0, 6), (1, 5), (1, 6)]


def test_a_headline_is_told_which_sentences_point_back() -> None:
    document = Document.of(" ".join([LEAD, FILLER, "This will cost nobody a day.", "Berg wants a ferry in May."]))
    assert pointing(Story.of(document)) == [False, False, True, False]


def test_the_third_and_she_of_it_was_not_clear_are_told_behind_whom_they_mean() -> None:
    found = needs(
        story(
            "A blast in Lund hurt three firefighters on Monday.",
            "Two of the crew were treated for burns.",
            "The third, a veteran, was in pain.",
            "Ada Bolt, 26, was charged.",
            "It was not clear whether she had a lawyer.",
        )
    )
    assert 1 in (found[2] or ())
    assert 3 in (found[4] or ())


def test_a_brief_of_a_recipe_says_what_the_dish_is() -> None:
    dish = "This apple cake from Lund needs one bowl and half an hour."
    steps = "Beat the butter with the sugar until it is pale. Fold in the flour, and press the apples into the dough."
    assert summarize(f"{dish} Heat the oven to 180C. {steps}", length="brief").text == dish


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The study followed 3,100 women.", "Study followed 3,100 women"),
        ("A vote on the move is due in May.", "Vote on move is due in May"),
        ("Acme said it disagreed with the decision.", "Acme said it disagreed with decision"),
        ("The thief's family called the ruling a disgrace.", "Thief's family called ruling disgrace"),
        ('The painting, "Nuts," was kept behind glass.', 'Painting, "Nuts," was kept behind glass'),
        ("The law takes effect in May.", "Law takes effect in May"),
    ],
)
def test_a_line_of_what_nobody_can_place_leaves_open(text: str, line: str) -> None:
    assert leaves_open(text, line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The study of 3,100 women found no link.", "Study of 3,100 women found no link"),
        ("The tallest pier in Togo sank.", "Tallest pier in Togo sank"),
        ("Farmers cheered the deal on Sunday.", "Farmers cheered deal on Sunday"),
        ("The government will fall.", "Government will fall"),
        ("The Supreme Court struck it down.", "Supreme Court struck it down"),
        ("Nine men fled over the border when the ruling came.", "Nine men fled over border"),
    ],
)
def test_a_line_that_says_which_leaves_none_open(text: str, line: str) -> None:
    assert not leaves_open(text, line)
