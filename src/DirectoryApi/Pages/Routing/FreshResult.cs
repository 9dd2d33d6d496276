namespace DirectoryApi.Pages.Routing;

/// <summary>An answer that is made anew each time, since it tells more of its instant than others do.</summary>
/// <param name="result">The answer.</param>
internal sealed class FreshResult(IResult result) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext) => result.ExecuteAsync(httpContext);
}
