using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Mix.Requests;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>The requests that one server is sent, in the order that all servers get; goes on from run to run.</summary>
/// <param name="requests">The requests.</param>
/// <param name="mayRepeat">Whether it begins again at its end.</param>
internal sealed class RequestSequence(MixRequest[] requests, bool mayRepeat)
{
    private int _next = -1;

    /// <summary>The next request.</summary>
    /// <exception cref="LoadException">All have come, and none may come twice.</exception>
    public byte[] Next()
    {
        var index = ++_next;
        return mayRepeat || index < requests.Length
            ? requests[index % requests.Length].Bytes
            : throw new LoadException($"All {requests.Length} requests have been sent once; measure for a shorter time.");
    }
}
