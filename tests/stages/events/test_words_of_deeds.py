"""Words of deeds in the English of newsrooms, each type with sentences that must tell it."""

import pytest
from tests.stages.events.test_kinds import told


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Japan flew medical supplies to Turkey.", "AID", ["Japan"], ["Türkiye"]),
        ("Japan airlifted tents to Turkey.", "AID", ["Japan"], ["Turkey"]),
        ("The coastguard plucked six sailors from the sea.", "AID", ["coastguard"], ["six sailors"]),
        ("Coastguards saved six sailors.", "AID", ["Coastguards"], ["six sailors"]),
        ("The IMF threw Pakistan a lifeline.", "AID", ["IMF"], ["Pakistan"]),
        ("Neighbours sheltered the family.", "AID", ["Neighbours"], ["family"]),
        ("The army evacuated 300 tourists.", "AID", ["army"], ["300 tourists"]),
        ("The navy ferried 200 islanders to safety.", "AID", ["navy"], ["200 islanders"]),
        ("China forgave Zambia's debt.", "AID", ["China"], ["Zambia"]),
        ("France handed Ukraine six jets.", "AID", ["France"], ["Ukraine"]),
        ("Greece bought six frigates from France.", "COOPERATE", ["Greece"], ["France"]),
        ("Peru sold 40 tonnes of copper to China.", "COOPERATE", ["Peru"], ["China"]),
        ("Peru and Chile resumed flights.", "COOPERATE", ["Peru", "Chile"], ["Peru", "Chile"]),
        ("Qatar flew 20 tonnes of food to Sudan.", "AID", ["Qatar"], ["Sudan"]),
        ("Peru opened its doors to 400 refugees.", "AID", ["Peru"], ["400 refugees"]),
        ("Peru rushed medics to Chile.", "AID", ["Peru"], ["Chile"]),
        ("Peru extended a credit line to Chile.", "AID", ["Peru"], ["Chile"]),
        ("Norway stumped up $40 million for Malawi.", "AID", ["Norway"], ["Malawi"]),
        ("The navy rescued 12 fishermen.", "AID", ["navy"], ["12 fishermen"]),
        ("Divers rescued four boys from a cave.", "AID", ["Divers"], ["four boys"]),
        ("A trawler picked up 40 migrants.", "AID", [], ["40 migrants"]),
        ("Tesla struck up a partnership with Toyota.", "COOPERATE", ["Tesla"], ["Toyota"]),
        ("Peru tipped off Chile about the gang.", "COOPERATE", ["Peru"], ["Chile"]),
    ],
)
def test_help_and_work_together(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert told(text) == [(kind, sources, targets)]


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Ana Ruiz walked free from jail.", "RETREAT", [], ["Ana Ruiz"]),
        ("Ana Ruiz has been let out of jail.", "RETREAT", [], ["Ana Ruiz"]),
        ("A judge let Ana Ruiz out on bail.", "RETREAT", ["judge"], ["Ana Ruiz"]),
        ("Ana Ruiz quit as finance minister.", "RETREAT", ["Ana Ruiz"], []),
        ("Ana Ruiz tendered her resignation.", "RETREAT", ["Ana Ruiz"], []),
        ("Ana Ruiz handed in her resignation.", "RETREAT", ["Ana Ruiz"], []),
        ("Forty rebels gave themselves up.", "RETREAT", ["Forty rebels"], []),
        ("Ana Ruiz turned herself in to police.", "RETREAT", ["Ana Ruiz"], ["police"]),
        ("Ana Ruiz gave herself up to police.", "RETREAT", ["Ana Ruiz"], ["police"]),
        ("France pulled its troops out of Niger.", "RETREAT", ["France"], ["Niger"]),
        ("French troops left Niger.", "RETREAT", ["French troops"], ["Niger"]),
        ("The army abandoned its base in Goma.", "RETREAT", ["army"], []),
        ("Israel let aid trucks into Gaza.", "RETREAT", ["Israel"], ["Palestinian Territory"]),
        ("Ana Ruiz bowed out as prime minister.", "RETREAT", ["Ana Ruiz"], []),
        ("Ana Ruiz stood down as mayor.", "RETREAT", ["Ana Ruiz"], []),
        ("Ana Ruiz vacated office.", "RETREAT", ["Ana Ruiz"], []),
        ("Rebels downed their weapons.", "RETREAT", ["Rebels"], []),
        ("Peru gave back the statue to Chile.", "RETREAT", ["Peru"], ["Chile"]),
    ],
)
def test_who_gives_up_or_lets_go(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert told(text) == [(kind, sources, targets)]


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Workers gheraoed the mill manager.", "PROTEST", ["Workers"], ["mill manager"]),
        ("Villagers gheraoed the police station.", "PROTEST", ["Villagers"], ["police station"]),
        ("Teachers laid down chalk over unpaid wages.", "PROTEST", ["Teachers"], []),
        ("Nurses are on strike at two hospitals.", "PROTEST", ["Nurses"], ["two hospitals"]),
        ("Lecturers embarked on an indefinite strike.", "PROTEST", ["Lecturers"], []),
        ("The teachers' union embarked on industrial action.", "PROTEST", ["teachers' union"], []),
        ("Students held a sit-in at the ministry.", "PROTEST", ["Students"], ["ministry"]),
        ("Climate activists staged a die-in outside the bank.", "PROTEST", ["Climate activists"], []),
        ("Activists chained themselves to the gates of the mine.", "PROTEST", ["Activists"], []),
        ("Protesters torched tyres in Beirut.", "PROTEST", ["Protesters"], []),
        ("Protesters set up roadblocks in Quito.", "PROTEST", ["Protesters"], []),
        ("Truckers mounted a blockade of the port.", "PROTEST", ["Truckers"], []),
        ("Thousands marched on the palace.", "PROTEST", ["Thousands"], []),
        ("Demonstrators besieged the parliament.", "PROTEST", ["Demonstrators"], ["parliament"]),
        ("Rioters rampaged through Leeds.", "PROTEST", ["Rioters"], []),
        ("The opposition observed a shutdown in Kashmir.", "PROTEST", ["opposition"], []),
        ("Farmers squatted on the railway tracks.", "PROTEST", ["Farmers"], []),
        ("Residents staged a dharna outside the collector's office.", "PROTEST", ["Residents"], []),
        ("Students burnt an effigy of Ana Ruiz.", "PROTEST", ["Students"], ["Ana Ruiz"]),
        ("Ana Ruiz began a fast unto death.", "PROTEST", ["Ana Ruiz"], []),
        ("Teachers in Ghana have withdrawn their services.", "PROTEST", ["Teachers"], []),
        ("Miners went on the rampage in Marikana.", "PROTEST", ["Miners"], []),
        ("Fishermen blocked the harbour with their boats.", "PROTEST", ["Fishermen"], []),
        ("Students barricaded themselves in the library.", "PROTEST", ["Students"], []),
        ("Villagers staged a road blockade near Pune.", "PROTEST", ["Villagers"], []),
        ("Opposition lawmakers disrupted proceedings.", "PROTEST", ["Opposition lawmakers"], []),
        ("Traders downed their shutters.", "PROTEST", ["Traders"], []),
        ("Workers burned Ana Ruiz in effigy.", "PROTEST", ["Workers"], ["Ana Ruiz"]),
    ],
)
def test_protests_and_strikes(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert told(text) == [(kind, sources, targets)]


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Peru declared the Chilean consul persona non grata.", "SANCTION", ["Peru"], ["Chile"]),
        ("Ana Ruiz was sent to prison for six years.", "SANCTION", [], ["Ana Ruiz"]),
        ("A court condemned Ana Ruiz to death.", "SANCTION", ["court"], ["Ana Ruiz"]),
        ("Ana Ruiz bagged a five-year jail term.", "SANCTION", [], ["Ana Ruiz"]),
        ("The court awarded a life term to Ana Ruiz.", "SANCTION", ["court"], ["Ana Ruiz"]),
        ("The club docked Ana Ruiz two weeks' wages.", "SANCTION", ["club"], ["Ana Ruiz"]),
        ("The US halved its aid to Uganda.", "SANCTION", ["US"], ["Uganda"]),
        ("Niger quit the regional bloc.", "SANCTION", ["Niger"], ["regional bloc"]),
        ("Peru halted imports of beef from Chile.", "SANCTION", ["Peru"], ["Chile"]),
        ("Peru clamped an arms embargo on Chile.", "SANCTION", ["Peru"], ["Chile"]),
        ("The EU added Ana Ruiz to its blacklist.", "SANCTION", ["EU"], ["Ana Ruiz"]),
        ("The court sent Ana Ruiz to jail.", "SANCTION", ["court"], ["Ana Ruiz"]),
        ("Peru walked out of the pact.", "SANCTION", ["Peru"], []),
        ("The EU suspended Hungary's voting rights.", "SANCTION", ["EU"], ["Hungary"]),
        ("The board barred Ana Ruiz for life.", "SANCTION", ["board"], ["Ana Ruiz"]),
        ("The medical board struck Ana Ruiz off.", "SANCTION", ["medical board"], ["Ana Ruiz"]),
        ("Ana Ruiz received a two-year ban.", "SANCTION", [], ["Ana Ruiz"]),
    ],
)
def test_penalties(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert told(text) == [(kind, sources, targets)]


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("The navy stepped up patrols off Somalia.", "MOBILIZE", ["navy"], ["Somalia"]),
        ("India stepped up patrols along the border with Nepal.", "MOBILIZE", ["India"], ["Nepal"]),
        ("Soldiers manned roadblocks in Bamako.", "MOBILIZE", ["Soldiers"], []),
        ("The army was put on high alert.", "MOBILIZE", ["army"], []),
        ("North Korea test-fired a missile.", "MOBILIZE", ["North Korea"], []),
        ("China held live-fire drills around Taiwan.", "MOBILIZE", ["China"], ["Taiwan"]),
        ("Turkey reinforced its troops along the border with Syria.", "MOBILIZE", ["Turkey"], ["Syria"]),
        ("The governor called in the National Guard.", "MOBILIZE", ["governor"], ["National Guard"]),
        ("The governor activated the National Guard.", "MOBILIZE", ["governor"], []),
        ("The US flew B-52 bombers over Korea.", "MOBILIZE", ["US"], []),
        ("Chad ordered troops to the border with Sudan.", "MOBILIZE", ["Chad"], ["Sudan"]),
        ("Iran paraded its missiles.", "MOBILIZE", ["Iran"], []),
        ("Japan's air force scrambled fighters.", "MOBILIZE", ["Japan's air force"], []),
        ("Police reinforcements were rushed to Jos.", "MOBILIZE", [], ["Nigeria"]),
        ("The army took up positions around the palace.", "MOBILIZE", ["army"], []),
        ("Warships from China sailed around Taiwan.", "MOBILIZE", ["China"], ["Taiwan"]),
        ("Peru called in the army.", "MOBILIZE", ["Peru"], ["army"]),
        ("NATO staged war games in Estonia.", "MOBILIZE", ["NATO"], ["Estonia"]),
    ],
)
def test_troops_and_police_on_the_move(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert told(text) == [(kind, sources, targets)]


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Police nabbed two robbers in Kano.", "COERCE", ["Police"], ["two robbers"]),
        ("Two smugglers were nabbed by customs officers.", "COERCE", ["customs officers"], ["Two smugglers"]),
        ("Police busted a drug ring in Accra.", "COERCE", ["Police"], ["Ghana"]),
        ("Officers swooped on a flat in Leeds and seized cannabis.", "COERCE", ["Officers"], ["United Kingdom"]),
        ("The raid on Tesla by police lasted six hours.", "COERCE", ["police"], ["Tesla"]),
        ("The junta put Ana Ruiz on trial.", "COERCE", ["junta"], ["Ana Ruiz"]),
        ("Ana Ruiz went on trial in Madrid on Monday.", "COERCE", [], ["Ana Ruiz"]),
        ("Rebels laid siege to the town.", "COERCE", ["Rebels"], []),
        ("Rebels laid siege to the barracks of the army.", "COERCE", ["Rebels"], ["army"]),
        ("The farmers were pressed into service by the army.", "COERCE", ["army"], ["farmers"]),
        ("Authorities cut off the internet in Uganda.", "COERCE", ["Authorities"], ["Uganda"]),
        ("The tax authority sealed the offices of Tesla.", "COERCE", ["tax authority"], ["Tesla"]),
        ("Police opened a manhunt for Ana Ruiz.", "COERCE", ["Police"], ["Ana Ruiz"]),
        ("Police issued a warrant for Ana Ruiz.", "COERCE", ["Police"], ["Ana Ruiz"]),
        ("Peru sent back 40 migrants.", "COERCE", ["Peru"], ["40 migrants"]),
        ("The regulator pulled the licence of Radio Sol.", "COERCE", ["regulator"], ["Radio Sol"]),
        ("Police stopped and searched two teenagers.", "COERCE", ["Police"], ["two teenagers"]),
        ("Troops blocked aid trucks at the border.", "COERCE", ["Troops"], []),
        ("Peru requisitioned three ships.", "COERCE", ["Peru"], []),
        ("Police hauled Ana Ruiz away from the rally.", "COERCE", ["Police"], ["Ana Ruiz"]),
        ("Police dragged away three protesters.", "COERCE", ["Police"], ["three protesters"]),
        ("Ana Ruiz was led away in handcuffs.", "COERCE", [], ["Ana Ruiz"]),
        ("Police nicked two burglars in Leeds.", "COERCE", ["Police"], ["two burglars"]),
        ("The court stripped Ana Ruiz of her passport.", "COERCE", ["court"], ["Ana Ruiz"]),
        ("The junta nationalised two mines.", "COERCE", ["junta"], []),
        ("A crackdown on traders by police began on Monday.", "COERCE", ["police"], ["traders"]),
        ("Peru's seizure of a Chilean trawler angered Santiago.", "COERCE", ["Peru"], ["Chile"]),
    ],
)
def test_force_of_the_law(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert told(text) == [(kind, sources, targets)]


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Police lathi-charged teachers in Patna.", "ASSAULT", ["Police"], ["teachers"]),
        ("Police baton-charged the protesters.", "ASSAULT", ["Police"], ["protesters"]),
        ("A mob necklaced a suspected thief.", "ASSAULT", ["mob"], ["suspected thief"]),
        ("A nurse was carjacked by two armed men.", "ASSAULT", ["two armed men"], ["nurse"]),
        ("Armed men carjacked a nurse in Durban.", "ASSAULT", ["Armed men"], ["nurse in Durban"]),
        ("Soldiers opened up on a crowd in Conakry.", "ASSAULT", ["Soldiers"], ["crowd in Conakry"]),
        ("Looters ransacked shops in Durban.", "ASSAULT", ["Looters"], ["South Africa"]),
        ("Rebels overran an army base.", "ASSAULT", ["Rebels"], []),
        ("Israel hit Hezbollah with air strikes.", "ASSAULT", ["Israel"], ["Hezbollah"]),
        ("Bandits sacked a village in Zamfara.", "ASSAULT", ["Bandits"], ["Nigeria"]),
        ("Herders hacked six farmers to death.", "ASSAULT", ["Herders"], ["six farmers"]),
        ("Six farmers were hacked to death by herders.", "ASSAULT", ["herders"], ["Six farmers"]),
        ("Thugs roughed up two reporters.", "ASSAULT", ["Thugs"], ["two reporters"]),
        ("Police tear-gassed the marchers.", "ASSAULT", ["Police"], ["marchers"]),
        ("Police turned water cannon on the marchers.", "ASSAULT", ["Police"], ["marchers"]),
        ("A mosque was set on fire by a mob.", "ASSAULT", ["mob"], []),
        ("Armed men snatched a priest in Kaduna.", "ASSAULT", ["Armed men"], ["priest in Kaduna"]),
        ("A priest was snatched by gunmen.", "ASSAULT", ["gunmen"], ["priest"]),
        ("Bandits whisked away ten pupils.", "ASSAULT", ["Bandits"], ["ten pupils"]),
        ("Three militants were neutralised by security forces.", "ASSAULT", ["security forces"], ["Three militants"]),
        ("The council demolished 40 shacks in Durban.", "ASSAULT", ["council"], ["South Africa"]),
        ("A man punched Ana Ruiz in the face.", "ASSAULT", ["man"], ["Ana Ruiz"]),
        ("Gunmen sprayed a bar with bullets.", "ASSAULT", ["Gunmen"], []),
        ("Gunmen rained bullets on a bus.", "ASSAULT", ["Gunmen"], []),
        ("Suicide bombers struck two churches.", "ASSAULT", ["Suicide bombers"], []),
        ("Fighters mowed down 20 villagers.", "ASSAULT", ["Fighters"], ["20 villagers"]),
        ("Assailants slit the throat of a priest.", "ASSAULT", ["Assailants"], ["priest"]),
        ("The husband doused Ana Ruiz with petrol.", "ASSAULT", ["husband"], ["Ana Ruiz"]),
        ("Warplanes flattened a hospital in Idlib.", "ASSAULT", ["Warplanes"], ["Syria"]),
        ("Police charged at the crowd.", "ASSAULT", ["Police"], ["crowd"]),
        ("A sniper picked off two soldiers.", "ASSAULT", ["sniper"], ["two soldiers"]),
        ("Kidnappers seized two nuns.", "ASSAULT", ["Kidnappers"], ["two nuns"]),
        ("Two nuns were seized by gunmen.", "ASSAULT", ["gunmen"], ["Two nuns"]),
        ("A teenager threw acid at Ana Ruiz.", "ASSAULT", ["teenager"], ["Ana Ruiz"]),
    ],
)
def test_violence(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert told(text) == [(kind, sources, targets)]
