using System.Text;
using DirectoryApi.Benchmarks.Load;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>Sees that every request is answered as it should.</summary>
internal static class AnswerCheck
{
    private const int Shown = 1_000;

    /// <summary>Refuses an answer that is not good: one that fails ends the run.</summary>
    /// <exception cref="LoadException">It is not good.</exception>
    public static void ThrowIfBad(LoadAnswer answer, byte[] request)
    {
        if (!answer.IsGood)
        {
            var body = Encoding.UTF8.GetString(answer.Body.Span);
            throw new LoadException($"{Encoding.UTF8.GetString(request)}\n\nwas answered by\n\n{Encoding.UTF8.GetString(answer.Head.Span)}{body[..Math.Min(body.Length, Shown)]}");
        }
    }
}
