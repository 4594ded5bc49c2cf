-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the English texts beside these columns are made of, so that a window says them in its language; NULL where
-- the text says it all. How a phrase is written is in core/domain/Phrase.h.
ALTER TABLE occurrences ADD COLUMN skip_detail_phrase TEXT CHECK (skip_detail_phrase IS NULL OR json_valid(skip_detail_phrase));
--;
ALTER TABLE runs ADD COLUMN path_reason_phrase TEXT CHECK (path_reason_phrase IS NULL OR json_valid(path_reason_phrase));
--;
ALTER TABLE runs ADD COLUMN message_phrase TEXT CHECK (message_phrase IS NULL OR json_valid(message_phrase));
--;
ALTER TABLE runs ADD COLUMN next_phrase TEXT CHECK (next_phrase IS NULL OR json_valid(next_phrase));
--;
ALTER TABLE attempts ADD COLUMN message_phrase TEXT CHECK (message_phrase IS NULL OR json_valid(message_phrase));
