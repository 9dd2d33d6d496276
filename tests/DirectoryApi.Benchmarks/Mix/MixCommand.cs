using System.CommandLine;
using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Mix.Requests;
using DirectoryApi.Benchmarks.Mix.Servers;

namespace DirectoryApi.Benchmarks.Mix;

/// <summary><c>mix</c>: the program under the mix of requests that users send, against a bare endpoint.</summary>
internal static class MixCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var defaults = new MixOptions();
        var pages = new Option<bool>("--pages") { Description = "Ask for pages only, instead of GraphQL with office pages." };
        var cold = new Option<bool>("--cold") { Description = "Ask for nothing twice." };
        var only = new Option<MixKind?>("--only") { Description = "Only requests of this kind." };
        var rounds = new Option<int>("--rounds") { Description = "How many rounds, in turn over both servers.", DefaultValueFactory = _ => defaults.Rounds };
        var seconds = new Option<double>("--seconds") { Description = "How long each load lasts.", DefaultValueFactory = _ => defaults.Time.TotalSeconds };
        var warmUp = new Option<double>("--warm-up") { Description = "How long each server is warmed up, in seconds.", DefaultValueFactory = _ => defaults.WarmUp.TotalSeconds };
        var connections = new Option<int>("--connections") { Description = "Connections of the closed load.", DefaultValueFactory = _ => defaults.Connections };
        var share = new Option<double>("--share") { Description = "The open load's rate, of the closed one's.", DefaultValueFactory = _ => defaults.Share };
        var requests = new Option<int>("--requests") { Description = "How many requests are drawn.", DefaultValueFactory = _ => defaults.Requests };
        var seed = new Option<int>("--seed") { Description = "The seed of the draw.", DefaultValueFactory = _ => defaults.Seed };
        var processors = new Option<string?>("--processors") { Description = "The processors that the servers run on, such as 1; run this under taskset on the others, and neither waits for the other." };
        var program = new Option<string?>("--program") { Description = "Folder of the program to measure; by default the one beside this one." };
        var environment = new Option<string[]>("--environment") { Description = "NAME=VALUE for the program's environment; may be given several times." };
        var command = new Command("mix", "Measure the mix that users ask for: throughput, latencies, processor and memory, against a bare endpoint.")
        {
            pages, cold, only, rounds, seconds, warmUp, connections, share, requests, seed, processors, program, environment,
        };
        command.SetAction((result, cancellation) => RunAsync(
            new MixOptions
            {
                AsPages = result.GetValue(pages),
                IsCold = result.GetValue(cold),
                Only = result.GetValue(only),
                Rounds = Math.Max(1, result.GetValue(rounds)),
                Time = TimeSpan.FromSeconds(Math.Max(1, result.GetValue(seconds))),
                WarmUp = TimeSpan.FromSeconds(Math.Max(0, result.GetValue(warmUp))),
                Connections = Math.Max(1, result.GetValue(connections)),
                Share = result.GetValue(share),
                Requests = Math.Max(1, result.GetValue(requests)),
                Seed = result.GetValue(seed),
                Processors = result.GetValue(processors),
                Program = result.GetValue(program),
                Environment = (result.GetValue(environment) ?? []).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]),
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(MixOptions options, CancellationToken cancellationToken)
    {
        // Answers are taken where they arrive, on one thread, without handing each to another.
        Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
        try
        {
            using var contest = await MixContest.StartAsync(options, cancellationToken);
            var measurement = new MixMeasurement(contest, options);
            measurement.Run(cancellationToken);
            Console.WriteLine(MixTable.Of(contest, options, measurement.Rows));
            return 0;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (LoadException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
