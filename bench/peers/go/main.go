// Go's net/http as most programs use it: one Client, a goroutine for each call under way, io.ReadAll.
//
// `read` takes the answer's body whole, `json` also unmarshals it into `any`. Arguments and report as in
// bench/measurement.hpp.
package main

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

type caller struct {
	client *http.Client
	base   string
	parse  bool
}

func (c *caller) one(number int) error {
	url := fmt.Sprintf("%s/api/acct_%d/mass-messaging", c.base, 1_000_000+number%1000)
	request, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer ofapi_simulated_key")
	request.Header.Set("Accept", "application/json")
	request.Header.Set("User-Agent", "go")
	response, err := c.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("status %d", response.StatusCode)
	}
	if !c.parse {
		return nil
	}
	var document any
	if err := json.Unmarshal(body, &document); err != nil {
		return err
	}
	if len(document.(map[string]any)["data"].([]any)) == 0 {
		return fmt.Errorf("the answer held nothing")
	}
	return nil
}

// run makes so many calls, so many at a time, and returns how long each of them took.
func (c *caller) run(calls, lanes int) []time.Duration {
	var next atomic.Int64
	var group sync.WaitGroup
	times := make([]time.Duration, calls)
	for range lanes {
		group.Add(1)
		go func() {
			defer group.Done()
			for {
				number := int(next.Add(1)) - 1
				if number >= calls {
					return
				}
				begun := time.Now()
				if err := c.one(number); err != nil {
					log.Fatal(err)
				}
				times[number] = time.Since(begun)
			}
		}()
	}
	group.Wait()
	return times
}

func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func number(text string) int {
	value, err := strconv.Atoi(text)
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 7 {
		log.Fatal("usage: BASE_URL CA_FILE read|json CALLS WARM_UP CONNECTIONS")
	}
	certificate, err := os.ReadFile(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(certificate) {
		log.Fatal("no certificate in the CA file")
	}
	calls, warmUp, connections := number(os.Args[4]), number(os.Args[5]), number(os.Args[6])
	transport := &http.Transport{
		MaxConnsPerHost:     connections,
		MaxIdleConnsPerHost: connections,
		DisableCompression:  true,
		TLSClientConfig:     &tls.Config{RootCAs: roots},
	}
	c := caller{&http.Client{Transport: transport, Timeout: 30 * time.Second}, os.Args[1], os.Args[3] == "json"}

	c.run(warmUp, connections)
	cpu, wall := cpuTime(), time.Now()
	times := c.run(calls, connections)
	cpu, seconds := cpuTime()-cpu, time.Since(wall).Seconds()

	slices.Sort(times)
	percentile := func(percent float64) float64 {
		rank := min(int(float64(calls)*percent/100), calls-1)
		return float64(times[rank].Nanoseconds()) / 1e3
	}
	fmt.Printf(`{"calls":%d,"cpu_us":%d,"seconds":%.6f,"p50":%.1f,"p99":%.1f,"p999":%.1f}`+"\n",
		calls, cpu.Microseconds(), seconds, percentile(50), percentile(99), percentile(99.9))
}
