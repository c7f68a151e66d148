-- Version 3: how the network was computed.

ALTER TABLE attempt ADD COLUMN operators TEXT; -- 'stock', or 'fused' and an instruction set
