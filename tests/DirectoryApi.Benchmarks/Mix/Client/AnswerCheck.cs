using System.Text;
using DirectoryApi.Benchmarks.Load;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>Sees that every request is answered as it should.</summary>
internal static class AnswerCheck
{
    private const int Shown = 1_000;

    // Unpacking takes the client's time; errors that are rarer than this are seen by the tests.
    private const int LookedIntoEvery = 64;

    private static int _count;

    /// <summary>Refuses an answer that is not good: one that fails ends the run.</summary>
    /// <exception cref="LoadException">It is not good.</exception>
    public static void ThrowIfBad(LoadAnswer answer, byte[] request)
    {
        var isGood = ++_count % LookedIntoEvery == 0 ? answer.IsGood : answer.LooksGood;
        if (!isGood)
        {
            var body = Encoding.UTF8.GetString(answer.Unpacked());
            throw new LoadException($"{Encoding.UTF8.GetString(request)}\n\nwas answered by\n\n{Encoding.UTF8.GetString(answer.Head.Span)}{body[..Math.Min(body.Length, Shown)]}");
        }
    }
}
