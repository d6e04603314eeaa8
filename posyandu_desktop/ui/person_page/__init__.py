"""One person: their visits, charts, doses, referrals, episodes, and who changed what."""
