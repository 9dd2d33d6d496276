using Microsoft.AspNetCore.Components;

namespace DirectoryApi.Pages.Routing;

/// <summary>Answers requests with pages.</summary>
internal static class PageResults
{
    /// <summary>A page, whose component takes the parameter <c>Page</c>.</summary>
    /// <typeparam name="TPage">The page's component.</typeparam>
    /// <param name="page">The page's context.</param>
    /// <param name="statusCode">The status of the answer.</param>
    /// <param name="parameters">More parameters of the component.</param>
    public static IResult Page<TPage>(PageContext page, int statusCode = StatusCodes.Status200OK, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TPage : IComponent
    {
        var all = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Page)] = page };
        foreach (var (name, value) in parameters)
        {
            all[name] = value;
        }

        return new PageResult<TPage>(all, statusCode);
    }

    /// <summary>The page that says that there is nothing here, and where to look.</summary>
    public static IResult NotFound(PageContext page) => Page<Errors.NotFoundPage>(page, StatusCodes.Status404NotFound);
}
