<x-mail::message>
# You «utilise» it

@if($utilize)
You «utilise» many.
@else
You «utilise» none.
@endif

<x-mail::button :url="$utilize">
«Utilise» it
</x-mail::button>

<x-alert type="utilize" message="We «utilise» alerts" />
Thanks,<br>
{{ config('app.utilize') }}
</x-mail::message>
