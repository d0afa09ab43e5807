"""The engines that run seq2seq checkpoints: CTranslate2 and transformers."""
