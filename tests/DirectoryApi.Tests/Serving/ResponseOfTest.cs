using Microsoft.AspNetCore.Http.Features;

namespace DirectoryApi.Tests.Serving;

/// <summary>A response that is completed when the test says so.</summary>
internal sealed class ResponseOfTest : HttpResponseFeature
{
    private readonly Stack<(Func<object, Task> Callback, object State)> _completed = new();

    public override void OnCompleted(Func<object, Task> callback, object state) => _completed.Push((callback, state));

    /// <summary>Tells all who wanted to know that the response was sent.</summary>
    public async Task CompleteAsync()
    {
        while (_completed.TryPop(out var completed))
        {
            await completed.Callback(completed.State);
        }
    }
}
