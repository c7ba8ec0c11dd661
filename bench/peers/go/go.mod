module ofapi/bench/peers/go

go 1.22
