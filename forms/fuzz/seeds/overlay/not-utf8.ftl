title = ÿ
