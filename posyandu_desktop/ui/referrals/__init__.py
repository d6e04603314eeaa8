"""The page of open referrals."""
