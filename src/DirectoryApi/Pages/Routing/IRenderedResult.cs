namespace DirectoryApi.Pages.Routing;

/// <summary>An answer that is made whole before it is sent, and can be sent again.</summary>
internal interface IRenderedResult : IResult
{
    /// <summary>The status. Only what was found is kept.</summary>
    int StatusCode { get; }

    /// <summary>Makes the answer.</summary>
    /// <param name="services">The request's services.</param>
    Task<RenderedPage> RenderAsync(IServiceProvider services);
}
